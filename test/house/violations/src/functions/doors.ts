export { sheet } from '../cli/reaches';
