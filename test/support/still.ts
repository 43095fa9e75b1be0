import type { Frame, Page } from 'playwright-core';

/**
 * Waits until nothing on a page fades or moves any more, but for what does so for ever: on its way a colour is neither
 * what it was nor what it will be.
 */
export async function still(page: Page | Frame): Promise<void> {
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(({ playState, effect }) => playState !== 'running' || effect?.getComputedTiming().endTime === Infinity),
  );
}
