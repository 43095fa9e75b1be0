// What is loaded when a cell first needs it: all functions in one piece.
export { yoy } from './changeFunctions';
export { convertUnit, units } from './unitFunctions';
