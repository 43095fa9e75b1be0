import type { HostEvent, RequestExecutor } from '../wire/protocol';

/**
 * The parts of Microsoft's client library (`dist/excel-web-16.00.js` of @microsoft/office-js) that the host hooks
 * into. Only the exported names `Excel` and `OfficeExtension` are documented, so the package is pinned and
 * `test/workbench/host/hooks.test.ts` fails loudly when one of these changes.
 */
export interface ClientLibrary {
  readonly OfficeExtension: {
    readonly SessionBase: (new () => object) & { _overrideSession?: object };
    readonly GenericEventRegistration: { getGenericEventRegistration(controlId: string): object };
    readonly BatchApiHelper: BatchApiHelper;
    readonly ClientObject: new (context: unknown, path: unknown) => ClientObject;
    readonly Utility: {
      load(object: unknown, names: unknown): void;
      fixObjectPathIfNecessary(object: unknown, value: unknown): void;
    };
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
    _testTriggerRichApiMessageEvent(message: { readonly entries: readonly object[] }): void;
  };
  readonly Excel: {
    readonly Workbook: { readonly prototype: object };
    readonly Worksheet: { readonly prototype: object };
    readonly Range: { readonly prototype: object };
  };
}

/** The base of the library's proxies. */
export interface ClientObject {
  _handleResult(value: unknown): void;
}

/** A class of proxies. */
type ProxyClass<T> = new (context: unknown, path: unknown) => T;

/** What the library's own proxies are made with. */
export interface BatchApiHelper {
  createPropertyObject(type: unknown, parent: unknown, name: string, isCollection: boolean, flags: number): unknown;
  createMethodObject(
    type: unknown,
    parent: unknown,
    name: string,
    operation: number,
    args: readonly unknown[],
    isCollection: boolean,
    isInvalidAfterRequest: boolean,
    getById: string | null,
    flags: number,
  ): unknown;
  createChildItemObject<T>(type: ProxyClass<T>, hasIndexer: boolean, parent: unknown, item: object, index: number): T;
  invokeMethod(
    object: unknown,
    name: string,
    operation: number,
    args: readonly unknown[],
    flags: number,
    result: number,
  ): unknown;
  invokeSetProperty(object: unknown, name: string, value: unknown, flags: number): void;
}

/** The category under which the library expects events of the rich API. */
const EVENT_CATEGORY = 65_536;

/**
 * Lets a client library speak to the host instead of Excel, and hear its events.
 *
 * @returns takes the client off the host's events again
 */
export function hookClientLibrary(
  { OfficeExtension }: ClientLibrary,
  executor: RequestExecutor,
  onEvent: (listener: (event: HostEvent) => void) => () => void,
): () => void {
  const { SessionBase, GenericEventRegistration } = OfficeExtension;
  SessionBase._overrideSession = Object.assign(new SessionBase(), {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve(null),
    _createRequestExecutorOrNull: () => executor,
    getEventRegistration: (id: string) => GenericEventRegistration.getGenericEventRegistration(id),
  });
  OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  return onEvent((event) => {
    OfficeExtension._testTriggerRichApiMessageEvent({
      entries: [
        {
          messageCategory: EVENT_CATEGORY,
          messageType: event.type,
          targetId: event.target,
          message: JSON.stringify(event.message),
          isRemoteOverride: false,
        },
      ],
    });
  });
}
