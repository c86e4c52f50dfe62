import { withoutWrapping } from '../addresses/pasted-text';
import { endsInStar } from '../addresses/s3-location';
import type { RoleSpec } from '../role-spec';
import type { FindingRule } from './rule';

/** A prefix without its slash also takes names that merely begin so: `train` takes `train-old/`. */
export const folderWithoutSlash: FindingRule = ({ resolved }) =>
  (['inputs', 'models'] as const).flatMap((list) => {
    const open = resolved.s3[list].filter(
      ({ value: { location } }) =>
        location.kind === 'folder' && !location.key.endsWith('/') && !endsInStar(location),
    );
    const [first, ...others] = open;
    if (first === undefined) return [];
    const fields = new Set(open.map(({ field }) => field));
    const { key } = first.value.location;
    const more = others.length === 0 ? '' : ` So do ${others.length} more.`;
    return [
      {
        code: 'folder-without-slash',
        severity: 'suggestion',
        title: 'Folder without slash',
        message: `“${key}” also takes every name that begins so, such as “${key}-old”. End it with a slash to mean the folder alone.${more}`,
        field: first.field,
        url: 'https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/S3DataSource',
        fix: {
          label: others.length === 0 ? 'Add the slash' : 'Add the slashes',
          apply: (spec) => withSlashes(spec, list, fields),
        },
      },
    ];
  });

function withSlashes(spec: RoleSpec, list: 'inputs' | 'models', fields: ReadonlySet<string>): RoleSpec {
  const entries = spec.s3[list].map((entry, index) =>
    fields.has(`s3.${list}.${index}`) ? { ...entry, text: `${withoutWrapping(entry.text)}/` } : entry,
  );
  return { ...spec, s3: { ...spec.s3, [list]: entries } };
}
