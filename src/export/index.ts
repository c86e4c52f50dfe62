export type { Exporter } from './exporter';
export { EXPORTERS, FORMAT_IDS, type FormatId } from './exporters';
export { finishedRole, type FinishedRole } from './finished-role';
export { managedInstead } from './managed-instead';
export type { ArchivedText } from './archive/archived-text';
export { roleArchive } from './archive/role-archive';
