import { useEffect, type RefObject } from 'react';

/** So many places are remembered. */
const REMEMBERED = 12;

/** Whether the focus may go there: not to a tab whose page is not the one that is open. */
const isPlace = (element: HTMLElement): boolean =>
  element.isConnected && element.getAttribute('aria-selected') !== 'false';

/** A place that had the focus, or what was put in its stead under the same `data-focus-key`. */
function placeNow(element: HTMLElement): HTMLElement | null {
  if (isPlace(element)) return element;
  const key = element.dataset.focusKey;
  return key === undefined ? null : document.querySelector<HTMLElement>(`[data-focus-key="${CSS.escape(key)}"]`);
}

/**
 * Keeps the focus from getting lost when what has it goes away: it returns to where it was before, as far as that is
 * still there, else to the page; from the page it does not leave to what stands around it. Where somebody is at work elsewhere, in the sheet, it takes nothing.
 *
 * @param root all that is watched
 * @param pageId id of the element that takes the focus at last
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>, pageId: string): void {
  useEffect(() => {
    const watched = root.current;
    if (watched === null) return undefined;
    let places: readonly HTMLElement[] = [];
    let held: HTMLElement | null = null;
    let wasInPage = false;
    const isInPage = (element: HTMLElement) => document.getElementById(pageId)?.contains(element) === true;
    const onFocusIn = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      held = target;
      wasInPage = isInPage(target);
      if (target.id === pageId) return;
      places = [...places.filter((place) => place !== target), target].slice(-REMEMBERED);
    };
    const onFocusOut = () => {
      const left = held;
      // What is about to be removed is still there now.
      queueMicrotask(() => {
        if (held === left && left?.isConnected === true && document.activeElement !== left) held = null;
      });
    };
    const onRemoval = () => {
      const isLost = held?.isConnected === false && document.activeElement === document.body && document.hasFocus();
      if (!isLost) return;
      held = null;
      const there = places.flatMap((place) => placeNow(place) ?? []);
      const place = there.findLast((one) => !wasInPage || isInPage(one));
      (place ?? document.getElementById(pageId))?.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(onRemoval);
    observer.observe(watched, { childList: true, subtree: true });
    watched.addEventListener('focusin', onFocusIn);
    watched.addEventListener('focusout', onFocusOut);
    return () => {
      observer.disconnect();
      watched.removeEventListener('focusin', onFocusIn);
      watched.removeEventListener('focusout', onFocusOut);
    };
  }, [root, pageId]);
}
