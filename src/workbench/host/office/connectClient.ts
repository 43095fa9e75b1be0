import type { ExcelHost } from '../createExcelHost';
import type { ClientLibrary } from './clientLibrary';
import { hookClientLibrary } from './clientLibrary';
import { customFunctionsApi } from './customFunctionsApi';
import type { CustomFunctionsApi } from './customFunctionsApi';
import { addCards } from './clientCards';
import { addNotes } from './clientNotes';
import type { OfficeApi, OfficeSurroundings } from './officeApi';
import { officeApi } from './officeApi';
import { LIGHT_THEME } from './OfficeTheme';
import { requirementSets } from './requirementSets';

/** A window into which Microsoft's client library was loaded. */
export interface ClientWindow extends ClientLibrary {
  Office?: unknown;
  CustomFunctions?: unknown;
}

/** How a client is connected. */
export interface ClientOptions extends Partial<Omit<OfficeSurroundings, 'isSetSupported' | 'settings'>> {
  /** Other versions of requirement sets, to play an older Excel: `{ ExcelApi: '1.13' }`. */
  readonly requirements?: Readonly<Record<string, string>>;
}

/** A connected client. */
export interface Client extends OfficeApi {
  /** The functions that the add-in associated, as they come. */
  readonly functions: CustomFunctionsApi;
  /** Takes the client off the host. */
  disconnect(): void;
}

/**
 * Makes a window with Microsoft's client library in it talk to the host: its `Excel` to the host's workbook, its
 * `Office` and `CustomFunctions` to stand-ins of ours. Call it after the library was loaded and before the add-in is.
 */
export function connectClient(window: ClientWindow, host: ExcelHost, options: ClientOptions = {}): Client {
  const disconnect = hookClientLibrary(window, host.executor, host.onEvent);
  const isSetSupported = requirementSets(options.requirements ?? {});
  addNotes(window);
  if (isSetSupported('ExcelApi', '1.19')) addCards(window);
  const functions = customFunctionsApi();
  const api = officeApi({
    theme: LIGHT_THEME,
    ...options,
    settings: host.book.documentSettings,
    isSetSupported,
  });
  window.Office = api.office;
  window.CustomFunctions = functions.value;
  return { ...api, functions, disconnect };
}
