import { apiNamed, type ApiName } from '../../policy';

/** What a type of step is, where its name alone does not say it. */
interface StepType {
  /** What it makes, as in `Create…`. */
  readonly makes?: string;
  /** What must be told of it. */
  readonly note?: string;
}

/**
 * The types of steps that are not named after what they make, as Training and Model are.
 * https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-steps-types.html
 */
const STEP_TYPES: ReadonlyMap<string, StepType> = new Map<string, StepType>([
  ['Tuning', { makes: 'HyperParameterTuningJob' }],
  ['QualityCheck', { makes: 'ProcessingJob' }],
  ['ClarifyCheck', { makes: 'ProcessingJob' }],
  ['Condition', {}],
  ['Fail', {}],
  ['Lambda', {}],
  ['Callback', {}],
  ['RegisterModel', {}],
  ['EMR', {}],
  [
    'AutoML',
    {
      makes: 'AutoMLJob',
      note: 'The pipeline may start this job. What the job itself reads and writes is not read here: add it under Other access.',
    },
  ],
  [
    'EMRServerless',
    {
      note: 'AWS prints no policy for EMR Serverless steps. Add what they need under Other access, and test it first.',
    },
  ],
]);

/** What steps of a type call; null where that is nothing that the form knows. */
export function callOfStep(type: string): ApiName | null {
  const made = STEP_TYPES.get(type)?.makes ?? (STEP_TYPES.has(type) ? '' : type);
  return made === '' ? null : (apiNamed(`Create${made}`) ?? apiNamed(`Create${made}Job`));
}

/** What must be told of steps of a type; null where all of it is read. */
export function noteOnStep(type: string): string | null {
  const known = STEP_TYPES.get(type);
  if (known !== undefined) return callOfStep(type) === null ? (known.note ?? null) : null;
  return type === '' || callOfStep(type) !== null
    ? null
    : `We don’t know what a step of type ${type} needs. Add it under Other access.`;
}
