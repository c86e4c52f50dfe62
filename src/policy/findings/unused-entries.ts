import { hasSlot, isSwitchedOff, slotsOf } from '../apis/apis';
import { SLOTS, SLOT_IDS, type SlotId } from '../slots/slots';
import { withList } from '../slots/spec-lists';
import type { FindingRule, RuleInput } from './rule-input';

/** What stays in the form although no chosen operation takes it, or none does without a switch that is off. */
export const unusedEntries: FindingRule = (input) => {
  const { spec, resolved } = input;
  if (resolved.apis.length === 0) return [];
  const used = slotsOf(resolved.apis);
  return SLOT_IDS.filter((slot) => (spec.entries[slot] ?? []).some(({ text }) => text.trim() !== '')).flatMap(
    (slot) => {
      const isUsed = used.includes(slot);
      if (isUsed && !waitsForSwitch(slot, input)) return [];
      return [
        {
          code: 'unused-entries',
          severity: 'info',
          title: 'Not used',
          message: isUsed
            ? `These ${SLOTS[slot].many} grant nothing: their switch in step Use is off.`
            : `Nothing you chose uses ${SLOTS[slot].many}, so these grant nothing.`,
          field: slot,
          fix: { label: `Remove these ${SLOTS[slot].many}`, apply: (before) => withList(before, slot, []) },
        },
      ];
    },
  );
};

/** What cannot be read grants nothing with any switch, and says so itself. */
function waitsForSwitch(slot: SlotId, { resolved, grants }: RuleInput): boolean {
  if ((resolved.lists.get(slot) ?? []).length === 0) return false;
  const taking = resolved.apis.filter((api) => hasSlot(api, slot));
  if (!taking.every((api) => isSwitchedOff(api, slot, resolved.options))) return false;
  return !grants.some(({ list }) =>
    [...list.fields.values()].some((fields) => fields.some((field) => field.startsWith(`${slot}.`))),
  );
}
