export { second } from './second';
export const first = 1;
