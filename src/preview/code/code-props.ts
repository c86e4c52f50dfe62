import type { Exporter } from '../../export';

/** A line that the pointer is on, and where it is on the screen. */
export interface PointedLine {
  readonly line: number;
  readonly place: DOMRect;
}

/** The props of both views of a text, the plain one and the editor. Lines count from 1. */
export interface CodeProps {
  /** Another id is another policy, not another version of it. */
  readonly id: string;
  readonly label: string;
  readonly text: string;
  /** Another one only with another id. */
  readonly language: Exporter['language'];
  /** Lit for a moment. */
  readonly changed: readonly number[];
  /** Lines that the last switch of the level brought: marked until it is dismissed. */
  readonly switched: readonly number[];
  /** Lit as long as their field has the focus. */
  readonly lit: readonly number[];
  /** Marked at their edge: they differ from AWS’s guide. */
  readonly amended: readonly number[];
  /** Of these lines one at least must be in sight. */
  readonly inSight: readonly number[];
  /** Lead to a field. */
  readonly linked: ReadonlySet<number>;
  onFollow: (line: number) => void;
  onPoint: (pointed: PointedLine | null) => void;
  /** How far a policy is scrolled, kept from one view to the other and from one visit to the next. Pixels. */
  readonly scrollOf: (id: string) => number;
  readonly onScroll: (top: number) => void;
}

export interface CodeViewProps extends CodeProps {
  /** Whether the editor replaces a text that has the focus. */
  readonly focused: boolean;
}

/** The same in both views, so that nothing moves when one replaces the other. Pixels. */
export const CODE_METRICS = { fontSize: 13, lineHeight: 20, padding: 8, gutter: 57, gutterGap: 26 } as const;

/** Names of the marks on a line, styled by the panel around both views. */
export const LINE_MARKS = {
  changed: 'line-changed',
  switched: 'line-switched',
  lit: 'line-lit',
  linked: 'line-linked',
  amended: 'line-amended',
} as const;
