export { useKnown } from './other-access/use-known';
export { STEPS, stepOfField, type StepId } from './step-table';
export { Wizard, type WizardProps } from './wizard';
