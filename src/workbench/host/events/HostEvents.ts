import type { HostEvent } from '../wire/protocol';

/** Passes on what happens in the workbook to all clients. */
export class HostEvents {
  readonly #listeners = new Set<(event: HostEvent) => void>();

  /** Listens; the answer stops it. */
  readonly listen = (listener: (event: HostEvent) => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  emit(event: HostEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }
}
