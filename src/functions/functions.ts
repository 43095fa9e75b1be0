// What is loaded when a cell first needs it: all functions in one piece.
export { annualize, growthRate, prior, yoy, yoySeries } from './changeFunctions';
export { figure, figures, parse } from './figureFunctions';
export { decumulate } from './seriesFunctions';
export { attributable, convertUnit, units, utilization } from './unitFunctions';
