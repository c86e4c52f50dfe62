export { drawPage } from './first-view/draw-page';
