/**
 * Actions whose answer holds credentials, as Parliament lists them; without what every SageMaker role needs
 * (`ecr:GetAuthorizationToken`) and what names its role (`sts:AssumeRole`).
 * https://github.com/duo-labs/parliament/blob/main/parliament/community_auditors/credentials_exposure.py
 */
export const GIVES_CREDENTIALS: readonly string[] = [
  'codepipeline:pollforjobs',
  'cognito-idp:associatesoftwaretoken',
  'cognito-idp:describeuserpoolclient',
  'cognito-identity:getcredentialsforidentity',
  'cognito-identity:getopenidtoken',
  'cognito-identity:getopenidtokenfordeveloperidentity',
  'connect:getfederationtoken',
  'connect:getfederationtokens',
  'gamelift:requestuploadcredentials',
  'iam:createaccesskey',
  'iam:createloginprofile',
  'iam:createservicespecificcredential',
  'iam:resetservicespecificcredential',
  'iam:updateaccesskey',
  'iot:assumerolewithcertificate',
  'lightsail:getinstanceaccessdetails',
  'lightsail:getrelationaldatabasemasteruserpassword',
  'mediapackage:rotateingestendpointcredentials',
  'rds-db:connect',
  'redshift:getclustercredentials',
  'sso:getrolecredentials',
  'sts:assumerolewithsaml',
  'sts:assumerolewithwebidentity',
  'sts:getfederationtoken',
  'sts:getsessiontoken',
];

/**
 * Reading actions that leak data and secrets where they are allowed on everything.
 * https://github.com/salesforce/cloudsplaining/blob/master/cloudsplaining/shared/constants.py
 */
export const READS_DATA: readonly string[] = [
  's3:getobject',
  'ssm:getparameter',
  'ssm:getparameters',
  'ssm:getparametersbypath',
  'secretsmanager:getsecretvalue',
];

/**
 * Sets of actions with which a role can give itself more rights.
 * https://github.com/duo-labs/parliament/blob/main/parliament/community_auditors/privilege_escalation.py
 */
export const ESCALATIONS: readonly (readonly string[])[] = [
  ['iam:CreateAccessKey'],
  ['iam:CreateLoginProfile'],
  ['iam:UpdateLoginProfile'],
  ['iam:CreatePolicyVersion'],
  ['iam:SetDefaultPolicyVersion'],
  ['iam:AttachUserPolicy'],
  ['iam:AttachGroupPolicy'],
  ['iam:AttachRolePolicy', 'sts:AssumeRole'],
  ['iam:PutUserPolicy'],
  ['iam:PutGroupPolicy'],
  ['iam:PutRolePolicy', 'sts:AssumeRole'],
  ['iam:AddUserToGroup'],
  ['iam:UpdateAssumeRolePolicy', 'sts:AssumeRole'],
  ['iam:PassRole', 'ec2:RunInstances'],
  ['iam:PassRole', 'lambda:CreateFunction', 'lambda:InvokeFunction'],
  ['iam:PassRole', 'lambda:CreateFunction', 'lambda:CreateEventSourceMapping'],
  ['iam:PassRole', 'glue:CreateDevEndpoint'],
  ['iam:PassRole', 'cloudformation:CreateStack'],
  ['iam:PassRole', 'datapipeline:CreatePipeline'],
  ['glue:UpdateDevEndpoint'],
  ['lambda:UpdateFunctionCode'],
];
