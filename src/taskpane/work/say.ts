import type { PaneStore } from '../state/paneState';

/**
 * Tells people who use a screen reader what was done, where the page shows it only.
 *
 * @example
 * say(store, 'Accepted.');
 */
export function say(store: PaneStore, words: string): void {
  // The same words are heard again only where the region changes.
  store.setState(({ said }) => ({ said: said === words ? `${words}\u00a0` : words }));
}
