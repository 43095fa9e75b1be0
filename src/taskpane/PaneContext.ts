import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { PaneTools } from './PaneTools';
import type { PaneState } from './state/paneState';

/** What the components of the pane work with. */
export const PaneContext = createContext<PaneTools | null>(null);

/** The tools of the pane that a component stands in. */
export function useTools(): PaneTools {
  const tools = useContext(PaneContext);
  if (tools === null) throw new Error('This component stands outside of the pane.');
  return tools;
}

/**
 * A part of the pane's state; the component renders again when it changes.
 *
 * @example
 * const page = usePane(({ page }) => page);
 */
export function usePane<Part>(part: (state: PaneState) => Part): Part {
  return useStore(useTools().store, part);
}
