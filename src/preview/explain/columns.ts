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
  { id: 'access', title: 'Access level', width: '12.5%' },
  { id: 'resources', title: 'Resources', width: '18%' },
  { id: 'conditions', title: 'Conditions', width: '16%' },
  { id: 'reason', title: 'Reason', width: '15.5%' },
  { id: 'source', title: 'Source', width: '10%' },
  { id: 'level', title: 'Level', width: '8%' },
];
