import { createRoot } from 'react-dom/client';
import { loadAddin } from './loadAddin';
import { messageOf, useStatus } from './useStatus';
import { WorkbenchApp } from './WorkbenchApp';

/**
 * Shows the workbench.
 *
 * @param element where on the page
 * @example
 * await startPage(document.body);
 */
export async function startPage(element: HTMLElement): Promise<void> {
  reportFailures(window);
  try {
    const addin = await loadAddin();
    createRoot(element).render(<WorkbenchApp addin={addin} />);
  } catch (error) {
    const message = document.createElement('p');
    message.setAttribute('role', 'alert');
    message.style.cssText =
      'max-width: 40rem; margin: 4rem auto; padding: 0 1rem; font: 16px/1.5 system-ui, sans-serif';
    message.textContent = `The workbench could not be opened. ${messageOf(error)}`;
    element.replaceChildren(message);
  }
}

/** Failures that nobody caught are said in the status line, and not only in the browser's console. */
export function reportFailures(where: Window): void {
  const { fail } = useStatus.getState();
  where.addEventListener('error', ({ message }) => {
    // Browsers report this where sizes settle a frame later; nothing fails.
    if (!message.startsWith('ResizeObserver loop')) fail(`Something failed: ${message}`);
  });
  where.addEventListener('unhandledrejection', ({ reason }) => fail(`Something failed: ${messageOf(reason)}`));
}
