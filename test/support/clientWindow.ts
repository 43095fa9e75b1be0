import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ClientWindow } from '../../src/workbench/host/office/connectClient';

const LIBRARY = path.resolve('node_modules/@microsoft/office-js/dist/excel-web-16.00.js');

/** What a client library and the host put into a window. */
export const OFFICE_GLOBALS = ['Excel', 'OfficeExtension', 'Office', 'CustomFunctions'] as const;

/** What the library uses most of the language: found at once, while all else is looked for in the window. */
const LANGUAGE = '{ Array, Error, JSON, Math, Number, Object, RegExp, String, isNaN, parseInt }';

let source: string | undefined;

/**
 * A window of its own with Microsoft's client library for Excel in it, as a page would load it: a fresh copy each
 * time, so that several workbooks can be open. Nothing of it becomes global.
 */
export function clientWindow(): ClientWindow {
  source ??= readFileSync(LIBRARY, 'utf8');
  const window: Record<string, unknown> = browserStandIns();
  // The library is a classic script: what it declares must become a member of the window, and be found there again.
  const scope = new Proxy(window, {
    has: (_target, key) => typeof key === 'string',
    get: (target, key): unknown => {
      if (key === Symbol.unscopables) return undefined;
      if (Reflect.has(target, key)) return Reflect.get(target, key);
      // Another workbook's library may be global; this copy shares nothing with it.
      return OFFICE_GLOBALS.some((name) => name === key) ? undefined : Reflect.get(globalThis, key);
    },
  });
  for (const name of ['window', 'self', 'parent', 'top']) window[name] = scope;
  // Only in this realm are the library's errors and arrays those of the tests; a `vm` context would have its own.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const run = new Function('scope', `with (scope) { const ${LANGUAGE} = this; ${source}\n}`) as (
    scope: unknown,
  ) => void;
  run.call(scope, scope);
  if (!isClientWindow(window)) throw new Error('The client library has changed: there is no Excel or OfficeExtension.');
  return window;
}

const isClientWindow = (window: object): window is ClientWindow => 'Excel' in window && 'OfficeExtension' in window;

/** As much of a browser as the library touches while it loads. */
function browserStandIns(): Record<string, unknown> {
  const nothing = (): void => undefined;
  const location = {
    href: 'https://localhost/',
    origin: 'https://localhost',
    protocol: 'https:',
    host: 'localhost',
    hostname: 'localhost',
    search: '',
    hash: '',
  };
  const document = {
    location,
    cookie: '',
    readyState: 'complete',
    getElementsByTagName: () => [],
    createElement: () => ({ style: {}, setAttribute: nothing, appendChild: nothing }),
    addEventListener: nothing,
    removeEventListener: nothing,
  };
  return {
    document,
    location,
    name: '',
    navigator: { userAgent: 'node', language: 'en-US' },
    addEventListener: nothing,
    removeEventListener: nothing,
  };
}
