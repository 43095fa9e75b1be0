import type { WireValue } from '../wire/protocol';
import type { OfficeTheme } from './OfficeTheme';

/** What the page around the add-in provides. */
export interface OfficeSurroundings {
  readonly isSetSupported: (name: string, version?: string | number) => boolean;
  /** The settings of the document, shared by all that look at it. */
  readonly settings: Map<string, WireValue>;
  readonly theme: OfficeTheme;
  /** Shows the pane, or hides it. */
  readonly setPaneVisible?: (isVisible: boolean) => void;
  /** Enables and disables buttons: what `Office.ribbon.requestUpdate` was given. */
  readonly updateRibbon?: (update: unknown) => void;
  /** Opens an address that the add-in wants opened. */
  readonly openWindow?: (url: string) => void;
}

/** The common API, and what the page can do with it. */
export interface OfficeApi {
  /** The object that an add-in knows as `Office`. */
  readonly office: Readonly<Record<string, unknown>>;
  /** Runs what the add-in associated with a ribbon button; says whether there was something. */
  runAction(id: string): Promise<boolean>;
  /** The ids of the associated actions. */
  actionIds(): string[];
  /** Tells the add-in that its pane was shown or hidden. */
  paneBecame(isVisible: boolean): void;
  /** Tells the add-in of another theme. */
  changeTheme(theme: OfficeTheme): void;
}

type Handler = (event: unknown) => void;
type Action = (event: { completed: () => void; source: { id: string } }) => unknown;
type Callback = (result: { status: 'succeeded'; value: unknown }) => void;

const INFO = { host: 'Excel', platform: 'OfficeOnline' } as const;
const VERSION = '16.0.0.0';
const VISIBILITY = { taskpane: 'Taskpane', hidden: 'Hidden' } as const;
const STARTUP = { none: 'None', load: 'Load' } as const;

/**
 * The common API of Office (`Office.onReady`, `Office.context`, `Office.addin`, `Office.actions`, `Office.ribbon`) as
 * far as Ingot uses it. What is missing is missing: reading it gives `undefined`, as in an Excel that lacks it.
 */
export function officeApi(around: OfficeSurroundings): OfficeApi {
  const actions = new Map<string, Action>();
  const visibilityHandlers = new Set<Handler>();
  const context = contextOf(around);
  return {
    office: {
      HostType: { Excel: 'Excel' },
      PlatformType: { OfficeOnline: 'OfficeOnline', PC: 'PC', Mac: 'Mac' },
      EventType: { DocumentSelectionChanged: 'documentSelectionChanged', OfficeThemeChanged: 'officeThemeChanged' },
      AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
      VisibilityMode: VISIBILITY,
      StartupBehavior: STARTUP,
      context: context.value,
      onReady: (callback?: (info: typeof INFO) => unknown) => Promise.resolve(INFO).then(readyWith(callback)),
      isSetSupported: around.isSetSupported,
      addin: addinOf(around, visibilityHandlers),
      actions: {
        associate: (id: string, action: Action) => void actions.set(id, action),
      },
      ribbon: {
        requestUpdate: (update: unknown) => {
          around.updateRibbon?.(update);
          return Promise.resolve();
        },
      },
    },
    actionIds: () => [...actions.keys()],
    runAction: (id) => runAction(actions.get(id), id),
    paneBecame: (isVisible) => {
      const visibilityMode = isVisible ? VISIBILITY.taskpane : VISIBILITY.hidden;
      for (const handler of visibilityHandlers) handler({ visibilityMode });
    },
    changeTheme: context.changeTheme,
  };
}

const readyWith =
  (callback: ((info: typeof INFO) => unknown) | undefined) =>
  async (info: typeof INFO): Promise<typeof INFO> => {
    await callback?.(info);
    return info;
  };

/** Runs an action; it is over when it says so or when its promise is. */
async function runAction(action: Action | undefined, id: string): Promise<boolean> {
  if (!action) return false;
  await new Promise<void>((resolve, reject) => {
    const event = { source: { id }, completed: resolve };
    Promise.resolve(action(event)).then((answer) => {
      if (answer !== undefined) resolve();
    }, reject);
  });
  return true;
}

function addinOf(around: OfficeSurroundings, handlers: Set<Handler>): Readonly<Record<string, unknown>> {
  let startup: string = STARTUP.none;
  const setVisible = (isVisible: boolean): Promise<void> => {
    around.setPaneVisible?.(isVisible);
    return Promise.resolve();
  };
  return {
    showAsTaskpane: () => setVisible(true),
    hide: () => setVisible(false),
    setStartupBehavior: (behaviour: string) => {
      startup = behaviour;
      return Promise.resolve();
    },
    getStartupBehavior: () => Promise.resolve(startup),
    onVisibilityModeChanged: (handler: Handler) => {
      handlers.add(handler);
      return Promise.resolve(() => Promise.resolve(void handlers.delete(handler)));
    },
  };
}

function contextOf(around: OfficeSurroundings): {
  value: Readonly<Record<string, unknown>>;
  changeTheme: (theme: OfficeTheme) => void;
} {
  let theme = around.theme;
  const handlers = new Map<string, Set<Handler>>();
  const value = {
    host: INFO.host,
    platform: INFO.platform,
    diagnostics: { ...INFO, version: VERSION },
    contentLanguage: 'en-US',
    displayLanguage: 'en-US',
    partitionKey: 'ingot-workbench',
    touchEnabled: false,
    requirements: { isSetSupported: around.isSetSupported },
    get officeTheme() {
      return theme;
    },
    ui: { openBrowserWindow: (url: string) => around.openWindow?.(url) },
    document: {
      mode: 'readWrite',
      url: '',
      settings: settingsOf(around.settings),
      addHandlerAsync: (type: string, handler: Handler, ...rest: unknown[]) => {
        handlers.set(type, new Set([...(handlers.get(type) ?? []), handler]));
        succeed(rest);
      },
      removeHandlerAsync: (type: string, ...rest: unknown[]) => {
        handlers.delete(type);
        succeed(rest);
      },
    },
  };
  return {
    value,
    changeTheme: (next) => {
      theme = next;
      for (const handler of handlers.get('officeThemeChanged') ?? [])
        handler({ type: 'officeThemeChanged', officeTheme: next });
    },
  };
}

/** `Office.context.document.settings`. */
function settingsOf(stored: Map<string, WireValue>): Readonly<Record<string, unknown>> {
  const working = new Map(stored);
  return {
    get: (name: string) => working.get(name) ?? null,
    set: (name: string, value: WireValue) => void working.set(name, value),
    remove: (name: string) => void working.delete(name),
    saveAsync: (...rest: unknown[]) => {
      stored.clear();
      for (const [name, value] of working) stored.set(name, value);
      succeed(rest);
    },
    refreshAsync: (...rest: unknown[]) => {
      working.clear();
      for (const [name, value] of stored) working.set(name, value);
      succeed(rest);
    },
  };
}

/** Calls the callback among the last arguments of an asynchronous method. */
function succeed(rest: readonly unknown[]): void {
  const callback = rest.find((one): one is Callback => typeof one === 'function');
  if (callback) queueMicrotask(() => callback({ status: 'succeeded', value: undefined }));
}
