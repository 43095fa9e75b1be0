import { CommandType, ICommandService, type Univer } from '@univerjs/core';

/** Whether the workbook holds what no downloaded file has. */
export interface ChangeTracker {
  readonly hasChanges: () => boolean;
  /** Takes the workbook as it stands for saved. */
  readonly markSaved: () => void;
}

/** Changes that are results of others, or none of the content. */
const RESULTS =
  /^(?:formula\.|sheet\.mutation\.set-(?:array-formula|worksheet-active|scroll|zoom)|sheet\.mutation\.set-worksheet-row-auto)/u;

/**
 * Watches for changes of the workbook.
 *
 * @example
 * const changes = trackChanges(univer);
 * if (changes.hasChanges()) ask();
 */
export function trackChanges(univer: Univer): ChangeTracker {
  let isChanged = false;
  univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted(({ id, type }) => {
      if (type === CommandType.MUTATION && !RESULTS.test(id)) isChanged = true;
    });
  return {
    hasChanges: () => isChanged,
    markSaved: () => {
      isChanged = false;
    },
  };
}
