export { copyText } from './clipboard';
export { counted } from './counted';
export { LEVEL_NAMES } from './level-names';
export { UNSEEN } from './unseen';
