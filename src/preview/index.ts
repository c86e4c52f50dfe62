export { editorLater } from './code/editor-later';
export type { Comparing, Earlier } from './compare/comparing';
export { fieldName } from './fields/field-name';
export { Preview, type PreviewProps } from './preview';
export { RoleButtons } from './take-away/role-buttons';
export { StatusLine } from './size/status-line';
