export { FORMAT_IDS, type Exporter, type FormatId } from './exporter';
export { exporters } from './exporters';
export { roleArchive, type ArchivedText } from './archive/role-archive';
