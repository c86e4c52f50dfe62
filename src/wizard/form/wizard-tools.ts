import { createContext, use } from 'react';
import type { RoleSpec, SlotId } from '../../policy';
import type { StepId } from '../step-table';

/** What any part of the wizard may ask of the whole. */
export interface WizardTools {
  onStep: (step: StepId) => void;
  /** A change big enough to be undone. */
  onSpec: (next: RoleSpec, message: string) => void;
  /** Tells a screen reader, politely. */
  announce: (message: string) => void;
  /** A list that can bring one of its rows into view and focus it. Gives back how to leave. */
  joinLists: (slot: SlotId, reveal: (index: number) => void) => () => void;
  /** A part of the step that came later is there: the field that was asked for may be in it. */
  onArrived: () => void;
}

export const WizardToolsContext = createContext<WizardTools | null>(null);

export function useWizardTools(): WizardTools {
  const tools = use(WizardToolsContext);
  if (tools === null) throw new Error('Parts of the wizard stand inside <Wizard>.');
  return tools;
}
