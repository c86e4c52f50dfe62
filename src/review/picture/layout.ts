import { GROUPS, type GroupId, type Neighbour } from './neighbours';

/** What a shape stands for; whoever draws gives it a colour. */
export type Tone = 'role' | 'box' | 'more' | 'line' | 'name' | 'title' | 'verb' | 'role-name';

/** The picture as plain shapes, in units of the view box. */
export type Shape =
  | {
      readonly type: 'box';
      readonly tone: Tone;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  | { readonly type: 'line'; readonly tone: Tone; readonly path: string }
  | {
      readonly type: 'text';
      readonly tone: Tone;
      readonly x: number;
      readonly y: number;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly text: string;
      /** In full, where the text is shortened. */
      readonly full?: string;
    };

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** Of one group so many are drawn; the rest is counted. */
export const MOST_OF_A_GROUP = 6;

const ROW = 40;
const BOX = 28;
const TITLE = 30;
const EDGE = 8;
/** Characters of 12 px that fit into a box, in the widest of the usual fonts. */
const CHARACTERS = 23;
/** As wide as a bold character of 13 px may be. */
const BOLD = 9.4;
const BOX_WIDTH = 196;
const WIDE = 720;
const NARROW = 340;

interface Row {
  readonly kind: 'title' | 'box' | 'more';
  readonly text: string;
  readonly full: string;
  readonly verbs: string;
  readonly height: number;
}

/** Lays the picture out: on a wide page the role between two columns, on a narrow one above a single column. */
export function layOut(role: string, neighbours: readonly Neighbour[], isWide: boolean): Picture {
  const groups = groupsOf(neighbours);
  return isWide ? between(role, groups) : above(role, groups);
}

function groupsOf(neighbours: readonly Neighbour[]): readonly (readonly Row[])[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `Object.keys` forgets the names of fields
  return (Object.keys(GROUPS) as GroupId[]).flatMap((group) => {
    const all = neighbours.filter((each) => each.group === group);
    if (all.length === 0) return [];
    const cut = all.length > MOST_OF_A_GROUP ? MOST_OF_A_GROUP - 1 : all.length;
    const rest = all.slice(cut);
    const title: Row = { kind: 'title', text: GROUPS[group], full: '', verbs: '', height: TITLE };
    const boxes = all.slice(0, cut).map(({ name, verbs }): Row => ({
      kind: 'box',
      text: shortened(name, CHARACTERS),
      full: name,
      verbs: verbs.join(', '),
      height: ROW,
    }));
    if (rest.length === 0) return [[title, ...boxes]];
    const verbs = [...new Set(rest.flatMap((each) => each.verbs))].toSorted().join(', ');
    const names = rest.map(({ name }) => name).join(', ');
    return [
      [title, ...boxes, { kind: 'more', text: `+${rest.length} more`, full: names, verbs, height: ROW }],
    ];
  });
}

/** The middle is left out: names of buckets and keys differ at both ends. */
function shortened(name: string, most: number): string {
  if (name.length <= most) return name;
  const half = Math.floor((most - 1) / 2);
  return `${name.slice(0, half)}…${name.slice(-half)}`;
}

function between(role: string, groups: readonly (readonly Row[])[]): Picture {
  const [left, right] = balanced(groups);
  const height = Math.max(heightOf(left), heightOf(right), 120) + 2 * EDGE;
  const middle = height / 2;
  const roleBox = { x: 290, y: middle - 28, width: 140, height: 56 };
  const leftSide = column(left, {
    x: EDGE,
    top: (height - heightOf(left)) / 2,
    line: (y) => curve(EDGE + BOX_WIDTH, y, roleBox.x, middle),
    verb: { x: EDGE + BOX_WIDTH + 6, anchor: 'start' },
  });
  const rightX = WIDE - EDGE - BOX_WIDTH;
  const rightSide = column(right, {
    x: rightX,
    top: (height - heightOf(right)) / 2,
    line: (y) => curve(rightX, y, roleBox.x + roleBox.width, middle),
    verb: { x: rightX - 6, anchor: 'end' },
  });
  return {
    width: WIDE,
    height,
    shapes: [...inOrder([...leftSide, ...rightSide]), ...drawnRole(role, roleBox)],
  };
}

function above(role: string, groups: readonly (readonly Row[])[]): Picture {
  const roleBox = { x: EDGE, y: EDGE, width: NARROW - 2 * EDGE, height: 52 };
  const bottom = roleBox.y + roleBox.height;
  const spine = 20;
  const x = NARROW - EDGE - BOX_WIDTH;
  const shapes = column(groups.flat(), {
    x,
    top: bottom,
    line: (y) => `M${spine} ${bottom}V${y}H${x}`,
    verb: { x: x - 6, anchor: 'end' },
  });
  return {
    width: NARROW,
    height: bottom + heightOf(groups.flat()) + EDGE,
    shapes: [...inOrder(shapes), ...drawnRole(role, roleBox)],
  };
}

/** Callers first, and as much on the left as on the right. */
function balanced(groups: readonly (readonly Row[])[]): readonly [readonly Row[], readonly Row[]] {
  const whole = heightOf(groups.flat());
  const left: Row[] = [];
  const right: Row[] = [];
  for (const group of groups) {
    const fits = right.length === 0 && heightOf(left) + heightOf(group) / 2 <= whole / 2;
    (fits ? left : right).push(...group);
  }
  return [left, right];
}

function heightOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}

interface Place {
  readonly x: number;
  readonly top: number;
  readonly line: (y: number) => string;
  readonly verb: { readonly x: number; readonly anchor: 'start' | 'end' };
}

function column(rows: readonly Row[], { x, top, line, verb }: Place): readonly Shape[] {
  let y = top;
  return rows.flatMap(({ kind, text, full, verbs, height }): Shape[] => {
    const start = y;
    y += height;
    if (kind === 'title') return [{ type: 'text', tone: 'title', x, y: start + 22, anchor: 'start', text }];
    const middle = start + ROW / 2;
    return [
      { type: 'line', tone: 'line', path: line(middle) },
      { type: 'box', tone: kind, x, y: middle - BOX / 2, width: BOX_WIDTH, height: BOX },
      {
        type: 'text',
        tone: 'name',
        x: x + 10,
        y: middle + 4.5,
        anchor: 'start',
        text,
        ...(full === text ? {} : { full }),
      },
      { type: 'text', tone: 'verb', x: verb.x, y: middle - 4, anchor: verb.anchor, text: verbs },
    ];
  });
}

/** Lines first: boxes and words lie on them. */
function inOrder(shapes: readonly Shape[]): readonly Shape[] {
  const lines = shapes.filter(({ type }) => type === 'line');
  return [...lines, ...shapes.filter(({ type }) => type !== 'line')];
}

function drawnRole(
  role: string,
  box: Pick<Extract<Shape, { type: 'box' }>, 'x' | 'y' | 'width' | 'height'>,
): readonly Shape[] {
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  const text = shortened(role, Math.floor((box.width - 16) / BOLD));
  return [
    { type: 'box', tone: 'role', ...box },
    { type: 'text', tone: 'role-name', x, y: y - 4, anchor: 'middle', text: 'Role' },
    {
      type: 'text',
      tone: 'role-name',
      x,
      y: y + 15,
      anchor: 'middle',
      text,
      ...(text === role ? {} : { full: role }),
    },
  ];
}

/** Leaves a box level, and comes to the role level. */
function curve(x: number, y: number, toX: number, toY: number): string {
  const gap = toX - x;
  return `M${x} ${y}C${x + gap} ${y} ${x + gap / 2} ${toY} ${toX} ${toY}`;
}
