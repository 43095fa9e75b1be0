export { words } from '../text/words';
