import { piecesOf, writtenPieces } from '../languages/pieces';
import type { Piece, Value } from '../languages/value';

/** A resource whose addresses follow from its name. */
interface KnownResource {
  /** Its type in Terraform and in CloudFormation. */
  readonly types: readonly string[];
  /** The fields that hold its name, or the address that stands for it; dots lead into blocks. */
  readonly named: readonly string[];
  /** Each attribute as text with `{name}` in it, and names of what the deployment knows; `Ref` is CloudFormation’s. */
  readonly attributes: Readonly<Record<string, string>>;
}

/**
 * Resources that requests refer to.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs
 */
const KNOWN: readonly KnownResource[] = [
  {
    types: ['aws_s3_bucket', 'AWS::S3::Bucket'],
    named: ['bucket', 'BucketName'],
    attributes: { id: '{name}', bucket: '{name}', Ref: '{name}', arn: 'arn:{partition}:s3:::{name}' },
  },
  {
    types: ['aws_ecr_repository', 'AWS::ECR::Repository'],
    named: ['name', 'RepositoryName'],
    attributes: {
      id: '{name}',
      name: '{name}',
      Ref: '{name}',
      arn: 'arn:{partition}:ecr:{region}:{account}:repository/{name}',
      repository_url: '{account}.dkr.ecr.{region}.amazonaws.com/{name}',
      RepositoryUri: '{account}.dkr.ecr.{region}.amazonaws.com/{name}',
    },
  },
  {
    // The registry differs by image and region.
    types: ['aws_sagemaker_prebuilt_ecr_image'],
    named: ['repository_name'],
    attributes: { registry_path: '{registry}.dkr.ecr.{region}.amazonaws.com/{name}' },
  },
  {
    types: ['aws_sns_topic', 'AWS::SNS::Topic'],
    named: ['name', 'TopicName'],
    attributes: {
      id: 'arn:{partition}:sns:{region}:{account}:{name}',
      Ref: 'arn:{partition}:sns:{region}:{account}:{name}',
      arn: 'arn:{partition}:sns:{region}:{account}:{name}',
      TopicArn: 'arn:{partition}:sns:{region}:{account}:{name}',
    },
  },
  {
    types: ['aws_codecommit_repository', 'AWS::CodeCommit::Repository'],
    named: ['repository_name', 'RepositoryName'],
    attributes: {
      arn: 'arn:{partition}:codecommit:{region}:{account}:{name}',
      clone_url_http: 'https://git-codecommit.{region}.amazonaws.com/v1/repos/{name}',
      CloneUrlHttp: 'https://git-codecommit.{region}.amazonaws.com/v1/repos/{name}',
    },
  },
  {
    // A notebook that names it pulls from its address.
    types: ['aws_sagemaker_code_repository', 'AWS::SageMaker::CodeRepository'],
    named: ['git_config.repository_url', 'GitConfig.RepositoryUrl'],
    attributes: {
      id: '{name}',
      code_repository_name: '{name}',
      Ref: '{name}',
      CodeRepositoryName: '{name}',
    },
  },
  {
    types: ['aws_lambda_function', 'AWS::Lambda::Function', 'AWS::Serverless::Function'],
    named: ['function_name', 'FunctionName'],
    attributes: {
      function_name: '{name}',
      Ref: '{name}',
      arn: 'arn:{partition}:lambda:{region}:{account}:function:{name}',
    },
  },
  {
    types: ['aws_kms_alias', 'AWS::KMS::Alias'],
    named: ['name', 'AliasName'],
    attributes: {
      name: '{name}',
      id: '{name}',
      Ref: '{name}',
      arn: 'arn:{partition}:kms:{region}:{account}:{name}',
    },
  },
  {
    types: ['aws_cloudwatch_metric_alarm', 'AWS::CloudWatch::Alarm'],
    named: ['alarm_name', 'AlarmName'],
    attributes: { alarm_name: '{name}', id: '{name}', Ref: '{name}' },
  },
];

/** The fields in which a resource of a type may have its name, in the order of asking. */
export function namingFields(type: string): readonly string[] {
  return rowOf(type)?.named ?? [];
}

/** An attribute of a resource, made of the pieces of its name; null where it does not follow from that. */
export function attributeOf(
  type: string,
  attribute: string,
  name: readonly Piece[],
): readonly Piece[] | null {
  const attributes = Object.entries(rowOf(type)?.attributes ?? {});
  const wanted = attribute.toLowerCase();
  const [, text] = attributes.find(([key]) => key.toLowerCase() === wanted) ?? [];
  if (text === undefined) return null;
  return text
    .split(/\{(\w+)\}/)
    .flatMap((part, index): readonly Piece[] =>
      index % 2 === 0 ? [part] : part === 'name' ? name : [{ name: part }],
    )
    .filter((piece) => piece !== '');
}

function rowOf(type: string): KnownResource | undefined {
  return KNOWN.find(({ types }) => types.includes(type));
}

/** A text that is an address, or enough of one to be taken for it: what a person must know the origin of. */
const ADDRESS = /:\/\/|^arn:|\.dkr[.-]ecr|^alias\/|^[\da-f]{8}-[\da-f]{4}-/;

/** Whether a value ends up as an address, whatever of it is still open. */
export function isAddress(value: Value): boolean {
  return ADDRESS.test(writtenPieces(piecesOf(value) ?? []));
}
