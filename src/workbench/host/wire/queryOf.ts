import type { HostObject } from '../objects/HostObject';
import { isHostObject } from '../objects/HostObject';
import type { WireRecord, WireValue } from './protocol';

/** A name as the wire writes it: `numberFormat` is `NumberFormat`. */
const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** A record still being filled. */
type Draft = Record<string, WireValue>;

/**
 * What a load asks of an object, as the client library expects it: a collection answers `_Items`, each with its
 * identity; names with slashes go into the objects that an object has.
 *
 * @param select the names, `font/color` reaching inwards; none means all data of the object itself
 */
export function queryOf(object: HostObject, select: readonly string[]): WireRecord {
  const items = object.items();
  if (!items) return { ...object.identity(), ...membersOf(object, select) };
  const ofItems = select.filter((name) => !isCount(name)).map((name) => name.replace(/^items\//u, ''));
  return {
    ...(select.some(isCount) && { Count: items.length }),
    _Items: items.map((item) => ({ ...item.identity(), ...membersOf(item, ofItems) })),
  };
}

const isCount = (name: string): boolean => name.toLowerCase() === 'count';

/** The wanted members of an object that is no collection. */
function membersOf(object: HostObject, select: readonly string[]): WireRecord {
  const out: Draft = {};
  const inner = new Map<string, string[]>();
  const wanted = select.length === 0 || select.includes('*') ? [...object.scalarNames, ...select] : select;
  for (const name of wanted) {
    // The client knows by itself whether an object is Excel's null object.
    if (name === '*' || name === '$all' || name === 'isNullObject') continue;
    const [head = '', ...rest] = name.split('/');
    const member = wireName(head);
    if (rest.length === 0) out[member] = memberOf(object, member);
    else inner.set(member, [...(inner.get(member) ?? []), rest.join('/')]);
  }
  for (const [member, names] of inner) out[member] = innerOf(object, member, names);
  return out;
}

/** A member that is data, or the data of an object that it names. */
function memberOf(object: HostObject, member: string): WireValue {
  const value = object.read(member);
  return isHostObject(value) ? queryOf(value, []) : value;
}

/** The wanted members of an object within an object. */
function innerOf(object: HostObject, member: string, names: readonly string[]): WireValue {
  const value = object.read(member);
  return isHostObject(value) ? queryOf(value, names) : value;
}
