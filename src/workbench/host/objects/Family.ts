import type { RangeRef } from '../book/RangeRef';
import type { WireRecord, WireValue } from '../wire/protocol';
import { Arguments } from './Arguments';
import type { Host } from './Host';
import { apiNotFound } from './HostError';
import type { Answer, HostObject } from './HostObject';

/** The members that one class of objects serves. Whatever is missing here answers `ApiNotFound`. */
export interface Family<T> {
  readonly name: string;
  readonly identity?: (target: T, host: Host) => WireRecord;
  readonly range?: (target: T) => RangeRef;
  /** Properties that hold data. */
  readonly scalars?: Readonly<Record<string, (target: T, host: Host) => WireValue>>;
  /** Properties that hold data and are only loaded by their names. */
  readonly extras?: Readonly<Record<string, (target: T, host: Host) => WireValue>>;
  /** Properties that hold objects. */
  readonly objects?: Readonly<Record<string, (target: T, host: Host) => HostObject | null>>;
  readonly setters?: Readonly<Record<string, (target: T, host: Host, value: unknown) => void | Promise<void>>>;
  /** Methods that answer something. */
  readonly methods?: Readonly<Record<string, (target: T, host: Host, args: Arguments) => Answer | Promise<Answer>>>;
  /** Methods that only do something. */
  readonly actions?: Readonly<Record<string, (target: T, host: Host, args: Arguments) => void | Promise<void>>>;
  /** The members of a collection. */
  readonly items?: (target: T, host: Host) => readonly HostObject[];
}

/** Own members only: a member called `constructor` is not served either. */
const member = <V>(table: Readonly<Record<string, V>> | undefined, name: string): V | undefined =>
  table && Object.hasOwn(table, name) ? table[name] : undefined;

/**
 * The object of a family that stands for a target.
 *
 * @example hostObject(worksheetFamily, { id: 'sheet-1' }, host).read('Name') // 'Sheet1'
 */
export function hostObject<T>(family: Family<T>, target: T, host: Host): HostObject {
  const range = family.range?.(target);
  return {
    isHostObject: true,
    family: family.name,
    ...(range && { range }),
    scalarNames: Object.keys(family.scalars ?? {}),
    identity: () => family.identity?.(target, host) ?? {},
    items: () => family.items?.(target, host),
    read(name) {
      const scalar = member(family.scalars, name) ?? member(family.extras, name);
      if (scalar) return scalar(target, host);
      const object = member(family.objects, name);
      if (object) return object(target, host);
      throw apiNotFound(`${family.name}.${name}`);
    },
    write(name, value) {
      const setter = member(family.setters, name);
      if (!setter) throw apiNotFound(`setting ${family.name}.${name}`);
      return setter(target, host, value);
    },
    async call(name, args) {
      const method = member(family.methods, name);
      if (method) return (await method(target, host, new Arguments(args))) ?? null;
      const action = member(family.actions, name);
      if (!action) throw apiNotFound(`${family.name}.${name}()`);
      await action(target, host, new Arguments(args));
      return null;
    },
  };
}
