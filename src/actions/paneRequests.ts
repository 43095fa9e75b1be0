/** What ribbon, context menu and keyboard ask of the pane. */
export type PaneRequest =
  /** Read the selected cells as articles. */
  | { readonly type: 'extractSelection' }
  /** Show the sentence of a figure; null where the active cell holds none, which the pane then says. */
  | { readonly type: 'showSource'; readonly figureId: string | null }
  /** Read every article again from where it came. */
  | { readonly type: 'refreshAll' }
  /** Say what went wrong with a command that has no place of its own to say it. */
  | { readonly type: 'showError'; readonly message: string };

type Handler = (request: PaneRequest) => void;

let listener: Handler | null = null;
let kept: PaneRequest[] = [];

/**
 * Asks the pane for something. A request made before the pane listens (it may just be opening) is kept for it.
 *
 * @example
 * requestPane({ type: 'extractSelection' });
 */
export function requestPane(request: PaneRequest): void {
  if (listener === null) kept.push(request);
  else listener(request);
}

/**
 * Hears what is asked of the pane, beginning with what was asked before anybody listened. There is one pane: a later
 * listener takes the place of an earlier one.
 *
 * @returns a function that ends the listening
 * @example
 * const stop = onPaneRequest((request) => console.log(request.type));
 */
export function onPaneRequest(handler: Handler): () => void {
  listener = handler;
  const waiting = kept;
  kept = [];
  waiting.forEach(handler);
  return () => {
    if (listener === handler) listener = null;
  };
}
