export { copyText } from './clipboard';
export { counted } from './counted';
export { FallBack } from './fall-back';
export { LEVEL_NAMES } from './level-names';
export { NotLoaded } from './not-loaded';
export { UNSEEN } from './unseen';
