import type { SortColumn } from './arranged-rows';

export interface Column {
  readonly id: SortColumn;
  readonly title: string;
  /** Of the whole table. */
  readonly width: string;
}

/** The columns of the table, in their order. */
export const COLUMNS: readonly Column[] = [
  { id: 'action', title: 'Action', width: '22%' },
  { id: 'access', title: 'Access level', width: '11%' },
  { id: 'resources', title: 'Resources', width: '20%' },
  { id: 'conditions', title: 'Conditions', width: '13%' },
  { id: 'reason', title: 'Reason', width: '17%' },
  { id: 'source', title: 'Source', width: '8%' },
  { id: 'level', title: 'Level', width: '9%' },
];
