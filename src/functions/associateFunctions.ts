import { CellError } from './CellError';
import type * as functionsModule from './functions';
import { toHostError } from './toHost';

type Functions = typeof functionsModule;

let loaded: Functions | null = null;
let loading: Promise<Functions> | null = null;

function load(): Promise<Functions> {
  loading ??= import('./functions').then(
    (functions) => (loaded = functions),
    (reason: unknown) => {
      // The next recalculation tries again.
      loading = null;
      throw reason;
    },
  );
  return loading;
}

function notLoaded(): CustomFunctions.Error {
  return toHostError(
    new CellError(
      '#N/A',
      "Ingot's functions could not be loaded. Check the connection, then recalculate (Ctrl+Alt+F9).",
    ),
  );
}

/** A function that answers at once when its code is there, and with a promise until then. */
function whenLoaded<Cells extends readonly unknown[]>(
  pick: (functions: Functions) => (...cells: Cells) => unknown,
): (...cells: Cells) => unknown {
  return (...cells) => {
    if (loaded !== null) return pick(loaded)(...cells);
    return load().then(
      (functions) => pick(functions)(...cells),
      () => {
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- what Excel documents to be thrown
        throw notLoaded();
      },
    );
  };
}

/**
 * Gives Excel the functions of the namespace INGOT. They are known at once, as a formula entered before that stays
 * `#NAME?`; their code is fetched beside the pane's.
 *
 * @example associateFunctions();
 */
export function associateFunctions(): void {
  // Spelt out: `npm run validate` reads these lines, here and in the bundle.
  CustomFunctions.associate(
    'CONVERTUNIT',
    whenLoaded(({ convertUnit }) => convertUnit),
  );
  CustomFunctions.associate(
    'UNITS',
    whenLoaded(({ units }) => units),
  );
  CustomFunctions.associate(
    'UTILIZATION',
    whenLoaded(({ utilization }) => utilization),
  );
  CustomFunctions.associate(
    'ATTRIBUTABLE',
    whenLoaded(({ attributable }) => attributable),
  );
  CustomFunctions.associate(
    'YOY',
    whenLoaded(({ yoy }) => yoy),
  );
  CustomFunctions.associate(
    'PRIOR',
    whenLoaded(({ prior }) => prior),
  );
  CustomFunctions.associate(
    'ANNUALIZE',
    whenLoaded(({ annualize }) => annualize),
  );
  CustomFunctions.associate(
    'GROWTHRATE',
    whenLoaded(({ growthRate }) => growthRate),
  );
  CustomFunctions.associate(
    'YOYSERIES',
    whenLoaded(({ yoySeries }) => yoySeries),
  );
  CustomFunctions.associate(
    'DECUMULATE',
    whenLoaded(({ decumulate }) => decumulate),
  );
  CustomFunctions.associate(
    'PARSE',
    whenLoaded(({ parse }) => parse),
  );
  CustomFunctions.associate(
    'FIGURES',
    whenLoaded(({ figures }) => figures),
  );
  CustomFunctions.associate(
    'FIGURE',
    whenLoaded(({ figure }) => figure),
  );
  // What goes wrong here shows in the cells that need it.
  load().catch(() => undefined);
}
