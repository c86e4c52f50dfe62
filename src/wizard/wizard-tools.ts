import { createContext, use } from 'react';
import { addressContext, emptyRoleSpec, type AddressContext, type ListSlot, type RoleSpec } from '../policy';
import type { StepId } from './step-table';

/** What any part of the wizard may ask of the whole. */
export interface WizardTools {
  onStep: (step: StepId) => void;
  /** A change big enough to be undone. */
  onSpec: (next: RoleSpec, message: string) => void;
  /** Tells a screen reader, politely. */
  announce: (message: string) => void;
  /** A list that can bring one of its rows into view and focus it. Gives back how to leave. */
  joinLists: (slot: ListSlot, reveal: (index: number) => void) => () => void;
}

export const WizardToolsContext = createContext<WizardTools | null>(null);

export function useWizardTools(): WizardTools {
  const tools = use(WizardToolsContext);
  if (tools === null) throw new Error('Parts of the wizard stand inside <Wizard>.');
  return tools;
}

/** What addresses are read against; the same object until the region, the account or the partition changes. */
export const AddressContextContext = createContext<AddressContext>(addressContext(emptyRoleSpec()));

export function useAddressContext(): AddressContext {
  return use(AddressContextContext);
}
