import { HostError } from '../objects/HostError';
import type { WireAction, WirePath } from './protocol';
import { ActionType, PathType } from './protocol';

/** An action as a test may want to catch it: `Values` or `Resize`, say. */
export interface SeenAction {
  /** What it does: sets a property or calls a method. */
  readonly kind: 'set' | 'call' | 'load' | 'other';
  /** The wire's name of the member, `Add` or `GetRange` too; empty for loads. */
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
  ofAction(action: WireAction, path: WirePath | undefined): HostError | undefined {
    if (this.#strikes?.(seen(action, path)) !== true) return undefined;
    this.#strikes = undefined;
    return this.#error;
  }
}

/** An action in words. Methods that answer an object are called when the object is first needed. */
function seen({ ActionType: type, Name: name }: WireAction, path: WirePath | undefined): SeenAction {
  if (type === ActionType.setProperty) return { kind: 'set', name };
  if (type === ActionType.method) return { kind: 'call', name };
  if (type === ActionType.query) return { kind: 'load', name };
  const isCall = type === ActionType.instantiate && path?.ObjectPathType === PathType.method;
  return { kind: isCall ? 'call' : 'other', name: path?.Name ?? name };
}

/** What Excel says when something inside it went wrong. */
const generalFailure = (): HostError =>
  new HostError('GeneralException', 'There was an internal error while processing the request.', 500);
