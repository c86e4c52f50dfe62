import type { SortColumn } from './arranged-rows';

export interface Column {
  readonly id: SortColumn;
  readonly title: string;
  /** Of the whole table. */
  readonly width: string;
}

/** The columns of the table, in their order. */
export const COLUMNS: readonly Column[] = [
  { id: 'action', title: 'Action', width: '20%' },
  { id: 'access', title: 'Access level', width: '12%' },
  { id: 'resources', title: 'Resources', width: '17%' },
  { id: 'conditions', title: 'Conditions', width: '16%' },
  { id: 'reason', title: 'Reason', width: '16%' },
  { id: 'source', title: 'Source', width: '11%' },
  { id: 'level', title: 'Level', width: '8%' },
];
