export { sheet } from '../actions/insert';
