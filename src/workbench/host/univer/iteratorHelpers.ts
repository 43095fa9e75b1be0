/**
 * Univer calls methods of iterators (`map.keys().some(…)`) that Node 20 does not have yet. Where they are missing,
 * this adds them, by way of arrays; load it before Univer.
 */
type Helper = (this: Iterable<unknown>, ...args: never[]) => unknown;

const prototype: object = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()) as object) as object;

/** Helpers that answer with a value. */
const ANSWERING = ['some', 'every', 'find', 'forEach', 'reduce'] as const;
/** Helpers that answer with another iterator. */
const PASSING_ON = ['map', 'filter', 'flatMap'] as const;

/** Adds a method where it is missing. */
function addMissing(name: string, value: Helper): void {
  if (!(name in prototype)) Object.defineProperty(prototype, name, { configurable: true, writable: true, value });
}

/** Calls the array's method of that name. */
const callOn = (items: unknown[], name: (typeof ANSWERING | typeof PASSING_ON)[number], args: unknown[]): unknown => {
  const method: unknown = Reflect.get(items, name);
  return typeof method === 'function' ? Reflect.apply(method, items, args) : undefined;
};

for (const name of ANSWERING) {
  addMissing(name, function (...args) {
    return callOn(Array.from(this), name, args);
  });
}
for (const name of PASSING_ON) {
  addMissing(name, function (...args) {
    const answer = callOn(Array.from(this), name, args);
    return Array.isArray(answer) ? answer[Symbol.iterator]() : answer;
  });
}
addMissing('toArray', function () {
  return Array.from(this);
});
