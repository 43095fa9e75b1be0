import { HostError } from '../objects/HostError';
import type { WireAction } from './protocol';
import { ActionType } from './protocol';

/** An action as a test may want to catch it: `Values` or `Resize`, say. */
export interface SeenAction {
  /** What it does: sets a property or calls a method. */
  readonly kind: 'set' | 'call' | 'load' | 'other';
  /** The wire's name of the member; empty for loads. */
  readonly name: string;
}

/** Failures on demand, so that tests see what an add-in leaves behind. A fault strikes once. */
export class Faults {
  #requests: number | undefined;
  #strikes: ((action: SeenAction) => boolean) | undefined;
  #error = generalFailure();

  /** Refuses the nth request from now on (1 is the next one) before anything of it is done. */
  failRequest(nth: number, error = generalFailure()): void {
    this.#requests = nth;
    this.#error = error;
  }

  /** Fails the nth action from now on for which `when` holds; what was done before it stays. */
  failAction(nth: number, when: (action: SeenAction) => boolean = () => true, error = generalFailure()): void {
    let left = nth;
    this.#error = error;
    this.#strikes = (action) => {
      if (when(action)) left -= 1;
      return left === 0;
    };
  }

  /** Takes all faults back. */
  clear(): void {
    this.#requests = undefined;
    this.#strikes = undefined;
  }

  /** The fault that strikes this request, if one does. */
  ofRequest(): HostError | undefined {
    if (this.#requests === undefined) return undefined;
    this.#requests -= 1;
    if (this.#requests > 0) return undefined;
    this.#requests = undefined;
    return this.#error;
  }

  /** The fault that strikes this action, if one does. */
  ofAction(action: WireAction): HostError | undefined {
    if (this.#strikes?.({ kind: kindOf(action), name: action.Name }) !== true) return undefined;
    this.#strikes = undefined;
    return this.#error;
  }
}

/** What an action does, in words. */
function kindOf(action: WireAction): SeenAction['kind'] {
  if (action.ActionType === ActionType.setProperty) return 'set';
  if (action.ActionType === ActionType.method) return 'call';
  return action.ActionType === ActionType.query ? 'load' : 'other';
}

/** What Excel says when something inside it went wrong. */
const generalFailure = (): HostError =>
  new HostError('GeneralException', 'There was an internal error while processing the request.', 500);
