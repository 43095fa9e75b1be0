import type { FunctionMetadata } from '../../addin/functionsMetadata';
import type { AddIn, Rule } from '../AddIn';

/** Three characters or more, a letter first, and nothing that Excel could read as a cell (AB12). */
const NAME = /^[A-Z][A-Z\d._]{2,}$/u;
const CELL = /^[A-Z]{1,3}\d+$/u;

function problemsOf({ id, name, description, parameters }: FunctionMetadata): string[] {
  const unnamed = parameters.filter((parameter) => (parameter.description ?? '') === '');
  return [
    ...(NAME.test(name) && !CELL.test(name) ? [] : [`"${name}" cannot be a function's name in Excel. Rename it.`]),
    ...((description ?? '') === '' ? [`The function ${id} has no description. Write one in its comment.`] : []),
    ...unnamed.map(
      (parameter) => `The argument ${parameter.name} of ${id} has no description. Write one in its comment.`,
    ),
  ];
}

function registration({ metadata, registered }: AddIn): string[] {
  const listed = metadata.functions.map(({ id }) => id);
  return [
    ...listed
      .filter((id) => !registered.functions.has(id))
      .map(
        (id) =>
          `functions.json lists ${id}, which is not registered in ${registered.where}: it would show #BUSY! for ever. Call CustomFunctions.associate for it.`,
      ),
    ...[...registered.functions]
      .filter((id) => !listed.includes(id))
      .map(
        (id) =>
          `${registered.where} register ${id}, which functions.json does not list. Give its function a @customfunction comment.`,
      ),
  ];
}

/** The list of functions is complete, and the code keeps what the list promises. */
export const functions: Rule = {
  name: 'functions',
  check: (addIn) => [
    ...(addIn.metadata.allowErrorForDataTypeAny
      ? []
      : [
          'functions.json lacks "allowErrorForDataTypeAny": true: a range with an error in it would never reach a function.',
        ]),
    ...addIn.metadata.functions.flatMap(problemsOf),
    ...registration(addIn),
  ],
};
