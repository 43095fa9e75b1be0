import type { FormulaCell } from '../book/Calculation';
import { FunctionError } from '../office/customFunctionsApi';
import { thrown } from './thrown';

/**
 * Calls whose promises are open. The engine calculates in one go, so their cells show `#BUSY!` and are calculated
 * again when the result is there; the same call with the same arguments is then answered from here.
 */
export class PendingCalls {
  readonly #done = new Map<string, unknown>();
  readonly #open = new Map<string, FormulaCell[]>();

  /** @param onDone hears of the cells that can be calculated again */
  constructor(private readonly onDone: (cells: readonly FormulaCell[]) => void) {}

  /** The result of a call, or `#BUSY!` while it is open. */
  resultOf(key: string, place: FormulaCell, call: () => unknown): unknown {
    if (this.#done.has(key)) return this.#done.get(key);
    const waiting = this.#open.get(key);
    if (waiting) {
      waiting.push(place);
      return new FunctionError('#BUSY!');
    }
    const result = call();
    if (!isPromise(result)) return result;
    this.#open.set(key, [place]);
    result.then(
      (value) => this.#finish(key, value),
      (error: unknown) => this.#finish(key, thrown(error)),
    );
    return new FunctionError('#BUSY!');
  }

  /** Whether calls are open. */
  get isBusy(): boolean {
    return this.#open.size > 0;
  }

  /** Forgets results, so that functions are called anew. */
  forget(): void {
    this.#done.clear();
  }

  #finish(key: string, value: unknown): void {
    this.#done.set(key, value);
    const cells = this.#open.get(key) ?? [];
    this.#open.delete(key);
    this.onDone(cells);
  }
}

const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
