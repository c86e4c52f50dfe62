import type { ListSlot, RoleSpec, S3Entry, S3Kind } from '../policy';

/** One address for one list of a spec. The kind counts for S3 alone. */
export interface SlotEntry {
  readonly slot: ListSlot;
  readonly text: string;
  readonly kind: S3Kind;
}

/** A spec with addresses added at the ends of their lists; those that are there already are not added again. */
export function withEntries(spec: RoleSpec, entries: readonly SlotEntry[]): RoleSpec {
  const locations = (list: keyof RoleSpec['s3']) => [
    ...spec.s3[list],
    ...entries.flatMap(({ slot, text, kind }): S3Entry[] => (slot === `s3.${list}` ? [{ text, kind }] : [])),
  ];
  const texts = (wanted: ListSlot) => entries.flatMap(({ slot, text }) => (slot === wanted ? [text] : []));
  const repositories = [
    ...new Set([...(spec.notebook.repositories ?? []), ...texts('notebook.repositories')]),
  ];
  return {
    ...spec,
    notebook: { ...spec.notebook, ...(repositories.length > 0 ? { repositories } : {}) },
    s3: {
      inputs: onceEach(locations('inputs')),
      outputs: onceEach(locations('outputs')),
      checkpoints: onceEach(locations('checkpoints')),
      models: onceEach(locations('models')),
    },
    images: [...new Set([...spec.images, ...texts('images')])],
    kms: {
      inputs: [...new Set([...spec.kms.inputs, ...texts('kms.inputs')])],
      outputs: [...new Set([...spec.kms.outputs, ...texts('kms.outputs')])],
      volumes: [...new Set([...spec.kms.volumes, ...texts('kms.volumes')])],
    },
  };
}

/** How many entries one list of a spec has. */
export function entryCount({ s3, images, kms, notebook }: RoleSpec, slot: ListSlot): number {
  const counts: Record<ListSlot, number> = {
    's3.inputs': s3.inputs.length,
    's3.outputs': s3.outputs.length,
    's3.checkpoints': s3.checkpoints.length,
    's3.models': s3.models.length,
    images: images.length,
    'kms.inputs': kms.inputs.length,
    'kms.outputs': kms.outputs.length,
    'kms.volumes': kms.volumes.length,
    'notebook.repositories': notebook.repositories?.length ?? 0,
  };
  return counts[slot];
}

function onceEach(entries: readonly S3Entry[]): S3Entry[] {
  return [...new Map(entries.map((entry) => [`${entry.kind} ${entry.text}`, entry])).values()];
}
