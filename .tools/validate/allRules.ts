import type { Rule } from './AddIn';
import { actions } from './rules/actions';
import { addresses } from './rules/addresses';
import { elementOrder } from './rules/elementOrder';
import { files } from './rules/files';
import { functions } from './rules/functions';
import { icons } from './rules/icons';
import { identity } from './rules/identity';
import { namespace } from './rules/namespace';
import { noTaskpaneId } from './rules/noTaskpaneId';
import { requirementSets } from './rules/requirementSets';
import { resourceIds } from './rules/resourceIds';
import { sharedRuntime } from './rules/sharedRuntime';
import { shortcuts } from './rules/shortcuts';
import { textLengths } from './rules/textLengths';
import { version } from './rules/version';

/** Everything that is checked of a manifest that is well-formed, in the order in which it is told. */
export const ALL_RULES: readonly Rule[] = [
  elementOrder,
  identity,
  version,
  textLengths,
  addresses,
  resourceIds,
  files,
  icons,
  sharedRuntime,
  noTaskpaneId,
  requirementSets,
  namespace,
  functions,
  actions,
  shortcuts,
];
