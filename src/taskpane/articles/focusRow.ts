const itemOf = (within: Element | null): Element | null => within?.closest('li') ?? null;

const button = (item: Element | null): HTMLElement | null => item?.querySelector<HTMLElement>('[data-row]') ?? null;

/** Gives the focus to the row that an element stands in. */
export function focusRow(within: Element | null): void {
  button(itemOf(within))?.focus();
}

/** Gives the focus to the row below the one that is about to go, else to the one above. */
export function focusBeside(within: Element | null): void {
  const item = itemOf(within);
  const place = Number(item?.getAttribute('data-index') ?? Number.NaN);
  const at = (index: number) => item?.parentElement?.querySelector(`[data-index="${index}"]`) ?? null;
  (button(at(place + 1)) ?? button(at(place - 1)))?.focus();
}
