/**
 * What Microsoft's client library sends to Excel and what it expects back. The names are the wire's own; the numbers
 * are the library's (see `test/workbench/host/hooks.test.ts`, which fails when they change).
 */

/** What an action asks for. */
export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
} as const;

/** How an object is reached. */
export const PathType = {
  root: 1,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** The flag of a request that would rather wait for the end of a cell edit than fail. */
export const DELAY_FOR_CELL_EDIT = 64;

/** Anything that travels as JSON. */
export type WireValue = string | number | boolean | null | undefined | readonly WireValue[] | WireRecord;

/** A record that travels as JSON. */
export interface WireRecord {
  readonly [key: string]: WireValue;
}

/** The arguments of a method or of a setter; an object among them is named by its path. */
export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly (number | null | undefined)[];
}

/** How one object is reached from another. */
export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

/** One step of a request. */
export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Top?: number; readonly Skip?: number };
}

/** One `context.sync()`. */
export interface WireRequest {
  readonly Body: {
    readonly Actions: readonly WireAction[];
    readonly ObjectPaths: Readonly<Record<string, WirePath>>;
  };
}

/** The answer to one action. */
export interface WireResult {
  readonly ActionId: number;
  readonly Value: WireValue;
}

/** The answer to a request: of the actions before a failing one there are results. */
export interface WireResponse {
  /** Set when the request as a whole is refused. */
  readonly ErrorCode?: string;
  readonly ErrorMessage?: string;
  readonly HttpStatusCode?: number;
  readonly Headers: Readonly<Record<string, string>>;
  readonly Body: {
    readonly Results: readonly WireResult[];
    readonly TraceIds: readonly number[];
    readonly Error?: {
      readonly Code: string;
      readonly Message: string;
      readonly Location: string;
      readonly ActionIndex: number;
      readonly HttpStatusCode: number;
    };
  } | null;
}

/** What the client library calls instead of Excel. */
export interface RequestExecutor {
  executeAsync(customData: unknown, requestFlags: number, request: WireRequest): Promise<WireResponse>;
}

/** What the host tells its clients when something happened in the workbook. */
export interface HostEvent {
  /** The library's number of the event. */
  readonly type: number;
  /** Whose handlers are meant: a sheet's or table's id, `Workbook`, or nothing. */
  readonly target: string;
  readonly message: WireRecord;
}
