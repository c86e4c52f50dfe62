/** Sentences that a refusal of AWS, SageMaker or a tool holds, and code does not. In small letters. */
const SENTENCES = [
  'not authorized to perform',
  'not authorized to access',
  'does not grant ecr:',
  'permission for the image',
  'make sure all images included in the model',
  'pull permissions for sagemaker',
  'could not access model data at',
  'no s3 objects found under',
  'could not assume role',
  'unable to assume the role',
  'unable to assume role',
  'cannot assume role',
  'cannot assume the role',
  'to assume role',
  'to assume the role',
  'cannot be assumed',
  'cannotpullcontainererror',
  'status code [manifests',
  'cannot perform an interactive login',
  'authorization token is invalid',
  'current aws identity is not a role',
  'insufficientcapabilities',
  'requires capabilities',
  'errno 13] permission denied',
  'error occurred (404)',
  'error occurred (nosuchkey)',
  'error occurred (nosuchbucket)',
  'trust relationship policy allows',
  'execution role arn is invalid',
  'executionrolearn is invalid',
  "rolearn' failed to satisfy constraint",
  'cross-account pass role is not allowed',
  'the ciphertext refers to a customer master key',
  'kms.accessdenied',
  'kms.disabled',
  'kms.notfound',
  'kmsinvalidstate',
  'kms.invalidstate',
  'error occurred (accessdenied',
  'error occurred (403)',
  'error occurred (forbidden)',
  'error occurred (unauthorizedoperation)',
  'error occurred (expiredtoken',
  'error occurred (requestexpired',
  'error occurred (invalidclienttokenid',
  'error occurred (unrecognizedclient',
  'error occurred (invalidaccesskeyid',
  'error occurred (signaturedoesnotmatch',
  'error occurred (authfailure',
  'error occurred (resourcelimitexceeded)',
  'error occurred (malformedpolicy',
  'error occurred (limitexceeded)',
  'error occurred (nosuchentity)',
  'error occurred (repositorynotfound',
  'error occurred (imagenotfound',
  'unable to locate credentials',
  'security token included in the request is',
  'token has expired and refresh failed',
  'sso session associated with this profile has expired',
  'account-level service limit',
  'malformedpolicydocument:',
  'malformedpolicydocumentexception:',
  'malformedpolicy:',
  'syntax errors in policy',
  'failed legacy parsing',
  'policy statement must contain',
  'policy document should not specify a principal',
  'has prohibited field',
  'cannot exceed quota for',
  'maximum policy size of',
  'a managed policy can have up to 5 versions',
  'unable to execute request to s3',
  'route to an s3 vpc endpoint',
  'could not connect to the endpoint url',
  'timeout on endpoint url',
  'ssl validation failed',
  'certificate_verify_failed',
  'max retries exceeded with url',
  'failed to establish a new connection',
  'pull access denied for',
  'requested access to the resource is denied',
  'no basic auth credentials',
  'authorization token has expired',
  'error response from daemon',
  'dial tcp',
  'please check if you have ec2:',
  'action in your execution role',
  'code: accessdenied',
  '<code>accessdenied',
  'status code: 403',
  'statuscode: 403',
  'insufficient permissions (403',
  'requested url returned error: 403',
  'client error: forbidden for url',
  'ensure that the role',
  'insufficient lake formation permission',
  '(accessdenied: access denied)',
] as const;

/** Words that a refusal holds, and code that expects one. In small letters. */
const WORDS = [
  'accessdenied',
  'access denied',
  '403 forbidden',
  '(403)',
  'when calling the headobject operation',
  'unauthorizedoperation',
  'does not have permission',
  'missing permission',
  'permissionerror',
] as const;

/** A line that compares, catches or raises, or a comment: it expects a refusal, and is none. */
const CODE =
  /\s[=!]==?\s|^\s*(?:#|\/\/|\*|except\b|assert\b|raise \w+\(|throw |catch\b|(?:el)?if\b.*:$|return ["'(])|\bin str\(|\.message\b|\.response\[|[{;]$/;

/** So many signs of a text are looked at. */
const MOST = 40;

/** Where a message has a sign of a refusal, in its order. Characters from its beginning. */
export function signsIn(message: string): number[] {
  const small = message.toLowerCase();
  const found = [...SENTENCES, ...WORDS].flatMap((sign) => placesOf(sign, small));
  return [...new Set(found)].toSorted((one, other) => one - other).slice(0, MOST);
}

/** Whether a text has a sign of a refusal outside of code; `message` is the text on one line. */
export function hasSign(text: string, message: string): boolean {
  const small = text.toLowerCase();
  const onOneLine = message.toLowerCase();
  const isSaid = (at: number) => !CODE.test(lineAt(text, at));
  return (
    SENTENCES.some((sign) => {
      const places = placesOf(sign, small);
      // A terminal breaks lines inside of a sentence.
      return places.length === 0 ? onOneLine.includes(sign) : places.some((at) => isSaid(at));
    }) || WORDS.some((sign) => placesOf(sign, small).some((at) => isSaid(at)))
  );
}

function placesOf(sign: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(sign); at !== -1 && places.length < MOST; at = text.indexOf(sign, at + 1))
    places.push(at);
  return places;
}

/** Characters on either side. */
const LONGEST_LINE = 300;

function lineAt(text: string, at: number): string {
  const start = Math.max(text.lastIndexOf('\n', at) + 1, at - LONGEST_LINE);
  const end = text.indexOf('\n', at);
  return text.slice(start, Math.min(end === -1 ? text.length : end, at + LONGEST_LINE)).trimEnd();
}
