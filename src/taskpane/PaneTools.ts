import type { FunctionTools } from './functions/FunctionTools';
import type { PaneMemory } from './memory/PaneMemory';
import type { PaneActions } from './PaneActions';
import type { ArticleReader } from './reading/ArticleReader';
import type { SampleSource } from './samples/SampleSource';
import type { PaneStore } from './state/paneState';

/** What the pane works with; the page that composes the pane hands it in. */
export interface PaneTools {
  readonly store: PaneStore;
  readonly reader: ArticleReader;
  readonly actions: PaneActions;
  readonly samples: SampleSource;
  readonly functions: FunctionTools;
  readonly memory: PaneMemory;
}
