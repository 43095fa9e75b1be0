import { createRoot } from 'react-dom/client';
import { loadAddin } from './loadAddin';
import { reportFailures } from './reportFailures';
import { messageOf } from './useStatus';
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
