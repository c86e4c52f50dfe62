export { FORMAT_IDS, type Exporter, type FormatId } from './exporter';
export { exporters } from './exporters';
export type { ArchivedText } from './archive/archived-text';
export { roleArchive } from './archive/role-archive';
