import { LEAST_PRIVILEGE } from './least-privilege';
import { addressWords } from '../review/address-words';
import { SLOTS, slotOfField } from '../slots/slots';
import { allowedOf } from './may-do';
import { fieldOf, type GrantedStatement, type Unusual, type UnusualRule } from './unusual';

/** What changes or removes an object, or lets others have it. https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html */
export const WRITES_OBJECTS = [
  's3:PutObject',
  's3:DeleteObject',
  's3:DeleteObjectVersion',
  's3:PutObjectAcl',
  's3:PutObjectVersionAcl',
  's3:ReplicateObject',
  's3:ReplicateDelete',
];

interface Written {
  readonly resource: string;
  /** What stands before its first wildcard. */
  readonly place: string;
  readonly field: { readonly field?: string };
}

/** Inputs that the role may also overwrite, because an output or a statement of one’s own covers them. */
export const writesInputs: UnusualRule = {
  id: 'writes-input',
  grade: 'care',
  find: ({ granted }) => {
    const inputs = inputsIn(granted);
    if (inputs.size === 0) return [];
    const written = outermost(granted.flatMap(writtenIn));
    return [...inputs].flatMap((input): readonly Unusual[] => {
      const by = meeting(fixedPart(input), written);
      if (by === undefined) return [];
      return [
        {
          title: 'Writes to an input',
          words: `It reads ${addressWords(input)} as an input, and may write ${addressWords(by.resource)}: what it reads can then be overwritten.`,
          ...by.field,
          source: LEAST_PRIVILEGE,
        },
      ];
    });
  },
};

/** The resources that entries of input lists became. */
function inputsIn(granted: readonly GrantedStatement[]): ReadonlySet<string> {
  const inputs = new Set<string>();
  for (const { origin } of granted)
    for (const [resource, fields] of origin.resources)
      if (resource.includes('/') && fields.some(isInput) && !origin.parts.has(resource)) inputs.add(resource);
  return inputs;
}

/** What is written, but for what only an input named: the guide’s own text allows writing to those as well. */
function writtenIn(each: GrantedStatement): readonly Written[] {
  if (allowedOf(each.statement, WRITES_OBJECTS).length === 0) return [];
  return (each.statement.Resource ?? []).flatMap((resource) => {
    const fields = each.origin.resources.get(resource) ?? [];
    const named = fields.find((field) => !isInput(field));
    if (named === undefined && !each.isOwn) return [];
    const place = fixedPart(resource);
    return [{ resource, place, field: named === undefined ? fieldOf(each, resource) : { field: named } }];
  });
}

function isInput(field: string): boolean {
  const slot = slotOfField(field);
  return slot !== null && SLOTS[slot].kind === 's3' && SLOTS[slot].use === 'input';
}

function fixedPart(resource: string): string {
  return resource.split(/[*?]/, 1)[0] ?? '';
}

/** In the order of their places, without what lies below another. */
function outermost(written: readonly Written[]): readonly Written[] {
  const kept: Written[] = [];
  for (const each of written.toSorted((one, other) => (one.place < other.place ? -1 : 1))) {
    const last = kept.at(-1);
    if (last === undefined || !each.place.startsWith(last.place)) kept.push(each);
  }
  return kept;
}

/** What covers a place or lies below it: only its neighbours in the order can. */
function meeting(input: string, written: readonly Written[]): Written | undefined {
  let low = 0;
  let high = written.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((written[middle]?.place ?? '') < input) low = middle + 1;
    else high = middle;
  }
  const [before, after] = [written[low - 1], written[low]];
  if (before !== undefined && input.startsWith(before.place)) return before;
  return after?.place.startsWith(input) === true ? after : undefined;
}
