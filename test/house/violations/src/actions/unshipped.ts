export { checkSync } from 'recheck';
