export { rows } from '../lexicon/rows';
