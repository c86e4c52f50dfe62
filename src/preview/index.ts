export { Preview, type PreviewProps } from './preview';
export { StatusLine } from './status-line';
