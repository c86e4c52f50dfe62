export { copyText } from './clipboard';
export { AREA, INPUT, SELECT } from './control-styles';
export { counted } from './counted';
export { FallBack } from './fall-back';
export { later, type Later } from './later';
export { LEVEL_NAMES, LEVEL_WORDS } from './level-names';
export { MenuButton, type OpenMenuProps } from './menu-button';
export { NotLoaded } from './not-loaded';
export { UNSEEN } from './unseen';
