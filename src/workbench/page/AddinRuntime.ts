import type { ExcelHost } from '../host/createExcelHost';

/** How the add-in sees Office coloured. */
export interface PaneTheme {
  readonly dark: boolean;
}

/** The add-in as it runs in the pane's frame, seen from the workbench. */
export interface AddinRuntime {
  /** The Excel that is played, for tests and for whoever looks into it: its cells, and failures on demand. */
  readonly host: ExcelHost;
  /** Gives the pane's page its `Office`, `Excel` and `CustomFunctions`; the page's first script asks for it. */
  readonly connect: (pane: Window) => void;
  /**
   * Calls a function that the add-in associated, once it is there.
   *
   * @throws Error where the add-in has none of that name, or it fails
   */
  readonly run: (action: string) => Promise<void>;
  /** Tells the add-in of another theme. */
  readonly setTheme: (theme: PaneTheme) => void;
  /** Tells the add-in that its pane was shown or hidden. */
  readonly setVisible: (visible: boolean) => void;
}

/** What the add-in may ask of the workbench. */
export interface PaneControls {
  readonly show: () => void;
  readonly hide: () => void;
}
