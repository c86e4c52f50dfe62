const WANTED =
  'Paste a notebook, a script, a request or a describe output of a SageMaker operation (JSON, YAML or Python), a CloudFormation template, Terraform, a pipeline definition, a permissions policy, an error message, or a list of addresses.';

/** What a text holds that something else would print whole, and what does. The first that fits. */
const STEPS: readonly { readonly sign: RegExp; readonly say: string }[] = [
  {
    sign: /"?(?:DefaultVersionId|AttachedPolicies|AttachedManagedPolicies|PolicyNames)"?\s*:/,
    say: 'It names policies, and does not hold them. Paste what aws iam get-policy-version --policy-arn … --version-id … prints, or aws iam get-role-policy --role-name … --policy-name ….',
  },
  {
    sign: /\barn:aws[a-z-]*:iam::(?:\d{12}|aws):policy\//,
    say: 'It names a policy, and does not hold it. Paste what aws iam get-policy-version --policy-arn … --version-id … prints.',
  },
  {
    sign: /\bsagemaker\.workflow\b|\bPipelineSession\b|\bpipeline\.(?:upsert|create|start|definition)\(/,
    say: 'Print pipeline.definition() and paste what it prints.',
  },
  {
    sign: /"terraform_version"|\.tfstate\b/,
    say: 'Paste what terraform show -json prints.',
  },
  {
    sign: /\bsagemaker\b/i,
    say: 'Paste the request as JSON, or what aws sagemaker describe-… prints once the job, the model or the endpoint exists.',
  },
];

/** A message, and what to do next, as far as the text says what would help. */
export function nextStep(text: string, message: string, language?: string): string {
  const step = stepFor(text);
  const about =
    language === 'Python' ? 'This is Python, and no request to SageMaker was found in it.' : message;
  if (step !== '') return `${about} ${step}`;
  return message.includes('Paste') || message.includes('A request has') ? about : `${about} ${WANTED}`;
}

/** What to do instead of pasting a text; empty where nothing in it says. */
export function stepFor(text: string): string {
  return STEPS.find(({ sign }) => sign.test(text))?.say ?? '';
}

/** What can be pasted, for who has pasted nothing yet. */
export const WHAT_TO_PASTE = WANTED;
