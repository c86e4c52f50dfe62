export type KeyType = 'String' | 'ARN' | 'Bool' | 'Date' | 'DateOrNumber' | 'Numeric' | 'IPAddress';

interface GlobalKey {
  readonly type: KeyType;
  /** A request can have several values of it. */
  readonly isList: boolean;
}

/**
 * AWS’s global condition keys, by type; those that can have several values marked by `[]`.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
const BY_TYPE: Readonly<Record<KeyType, string>> = {
  String:
    'aws:CalledVia[] aws:CalledViaAWSMCP aws:CalledViaFirst aws:CalledViaLast aws:Ec2InstanceSourceVpc aws:FederatedProvider aws:PrincipalAccount aws:PrincipalOrgID aws:PrincipalOrgPaths[] aws:PrincipalServiceName aws:PrincipalServiceNamesList[] aws:PrincipalTag aws:PrincipalType aws:referer aws:RequestedRegion aws:RequestTag aws:ResourceAccount aws:ResourceOrgID aws:ResourceOrgPaths[] aws:ResourceTag aws:SourceAccount aws:SourceIdentity aws:SourceOrgID aws:SourceOrgPaths[] aws:SourceOwner aws:SourceVpc aws:SourceVpcArn aws:SourceVpce aws:TagKeys[] aws:UserAgent aws:userid aws:username aws:VpceAccount aws:VpceOrgID aws:VpceOrgPaths[]',
  ARN: 'aws:ChatbotSourceArn aws:PrincipalArn aws:SourceArn',
  Bool: 'aws:AssumedRoot aws:IsMcpServiceAction aws:MultiFactorAuthPresent aws:PrincipalIsAWSService aws:SecureTransport aws:ViaAWSMCPService aws:ViaAWSService',
  Date: 'aws:CurrentTime aws:TokenIssueTime',
  DateOrNumber: 'aws:EpochTime',
  Numeric: 'aws:MultiFactorAuthAge',
  IPAddress: 'aws:SourceIp aws:VpcSourceIp aws:Ec2InstanceSourcePrivateIPv4',
};

/** By name in small letters, since IAM takes keys in any case. */
export const GLOBAL_KEYS: ReadonlyMap<string, GlobalKey> = new Map(
  Object.entries(BY_TYPE).flatMap(([type, names]) =>
    names.split(' ').map((name): [string, GlobalKey] => [
      name.replace('[]', '').toLowerCase(),
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `Object.entries` forgets the names of fields
      { type: type as KeyType, isList: name.endsWith('[]') },
    ]),
  ),
);

const TAG_KEYS = ['aws:requesttag', 'aws:resourcetag', 'aws:principaltag'] as const;

/** The key before the name of a tag: `aws:resourcetag` for `aws:resourcetag/team`; null for a key of no tag. */
export function tagKey(lower: string): string | null {
  return TAG_KEYS.find((key) => lower === key || lower.startsWith(`${key}/`)) ?? null;
}
