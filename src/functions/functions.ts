// What is loaded when a cell first needs it: all functions in one piece.
export { annualize, growthRate, prior, yoy } from './changeFunctions';
export { attributable, convertUnit, units, utilization } from './unitFunctions';
