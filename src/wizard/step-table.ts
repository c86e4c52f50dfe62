import { SLOTS, slotOfField, type RoleSpec } from '../policy';

/** The five steps, in order. Any of them can be opened at any time. Their ids stand in links. */
export const STEPS = [
  {
    id: 'api',
    label: 'Use',
    heading: 'What will the role be used for?',
    lead: 'An execution role is the IAM role that SageMaker assumes to do the work: it reads your data, pulls your images and writes the results. Choose one or more.',
  },
  {
    id: 'data',
    label: 'Data & images',
    heading: 'What will the job read, write and run?',
    lead: 'Paste S3 URIs and image URIs as they appear in your request. ARNs work too. Write <name> for a part that you do not know yet.',
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
    lead: 'Optional. Blanks become * or drop a condition, which makes the role broader.',
  },
  {
    id: 'review',
    label: 'Review',
    heading: 'Is this the role you want?',
    lead: 'What it may do, what is unusual about it, and what others must do. Sign what you understand.',
  },
] as const;

export type StepId = (typeof STEPS)[number]['id'];

/** The step that shows each part of the spec; a list says itself which one shows it. */
const STEP_OF: Readonly<Record<keyof RoleSpec, StepId>> = {
  apis: 'api',
  options: 'api',
  calls: 'api',
  entries: 'data',
  otherAccess: 'data',
  callerAccess: 'review',
  without: 'data',
  vpc: 'network',
  account: 'trust',
  role: 'trust',
  level: 'review',
  amendments: 'review',
  scope: 'review',
  foreignBuckets: 'review',
  revision: 'review',
};

/** The step that shows a field, such as `data` for `s3.inputs.3`; Review for what has no field of its own. */
export function stepOfField(field: string): StepId {
  const slot = slotOfField(field);
  if (slot !== null) return SLOTS[slot].step;
  const [root = ''] = field.split('.');
  return isPart(root) ? STEP_OF[root] : 'review';
}

function isPart(root: string): root is keyof RoleSpec {
  return Object.hasOwn(STEP_OF, root);
}
