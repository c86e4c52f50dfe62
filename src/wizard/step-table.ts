/** The five steps, in order. Any of them can be opened at any time. */
export const STEPS = [
  {
    id: 'api',
    label: 'API',
    heading: 'What will the role be used for?',
    lead: 'An execution role is the IAM role that SageMaker takes on to do the work: it reads your data, pulls your images and writes the results. Choose one or more.',
  },
  {
    id: 'data',
    label: 'Data & images',
    heading: 'What will the job read, write and run?',
    lead: 'Paste S3 URIs and image URIs as they appear in your request. ARNs work too.',
  },
  {
    id: 'network',
    label: 'Network & keys',
    heading: 'Which network and keys does it use?',
    lead: 'Leave this empty if the request names no VPC and no KMS key.',
  },
  {
    id: 'trust',
    label: 'Trust',
    heading: 'Where does the role live, and who may use it?',
    lead: 'Leave empty what you do not know yet: the policies then hold a * in its place, or leave a condition out.',
  },
  {
    id: 'review',
    label: 'Review',
    heading: 'Is this the role you want?',
    lead: 'What it is for, what it grants, and each change to AWS’s guide that you may still switch.',
  },
] as const;

export type StepId = (typeof STEPS)[number]['id'];

/** The beginning of a field’s path, and the step that shows it. */
const STEPS_BY_ROOT: ReadonlyMap<string, StepId> = new Map(
  Object.entries({
    apis: 'api',
    s3: 'data',
    images: 'data',
    vpc: 'network',
    kms: 'network',
    'notebook.calls': 'network',
    'notebook.repositories': 'data',
    account: 'trust',
    role: 'trust',
  } as const),
);

/** The step that shows a field, such as `data` for `s3.inputs.3`; Review for what has no field of its own. */
export function stepOfField(field: string): StepId {
  const [root = '', list = ''] = field.split('.');
  return STEPS_BY_ROOT.get(`${root}.${list}`) ?? STEPS_BY_ROOT.get(root) ?? 'review';
}
