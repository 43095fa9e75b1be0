import { messageOf, useStatus } from './useStatus';

/**
 * Says failures that nobody caught in the status line, and not only in the browser's console.
 *
 * @param where the page, or the pane's
 */
export function reportFailures(where: Window): void {
  const { fail } = useStatus.getState();
  where.addEventListener('error', ({ message }) => {
    // Browsers report this where sizes settle a frame later; nothing fails.
    if (!message.startsWith('ResizeObserver loop')) fail(`Something failed: ${message}`);
  });
  where.addEventListener('unhandledrejection', ({ reason }) => fail(`Something failed: ${messageOf(reason)}`));
}
