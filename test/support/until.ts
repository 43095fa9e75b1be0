import { setTimeout as sleep } from 'node:timers/promises';
import { PATIENCE } from './patience';

/** How often a state is looked at. */
const LOOK = 50;

/**
 * Waits for a state.
 *
 * @param within The longest wait, in milliseconds.
 * @returns Whether it came.
 * @example expect(await until(async () => (await page.title()) === 'Ready')).toBe(true);
 */
export async function until(holds: () => Promise<boolean>, within = PATIENCE): Promise<boolean> {
  const end = Date.now() + within;
  while (!(await holds())) {
    if (Date.now() > end) return false;
    await sleep(LOOK);
  }
  return true;
}
