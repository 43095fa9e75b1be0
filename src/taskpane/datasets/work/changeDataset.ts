import type { Dataset } from '../../../model/dataset';
import type { PaneTools } from '../../PaneTools';
import { runInsert } from '../../work/runInsert';
import { countWords } from '../words';
import { guarded } from './applyRun';
import { storeDataset } from './changeSources';
import { changeDatasets, loadDatasets } from './loadDatasets';

/** Gives a dataset another name; its table keeps its own. */
export async function renameDataset(tools: PaneTools, dataset: Dataset, name: string): Promise<boolean> {
  const { list } = tools.store.getState().datasets;
  const isTaken = list?.some((one) => one.dataset.id !== dataset.id && one.dataset.name === name) === true;
  if (isTaken) {
    tools.store.setState({
      notice: { tone: 'error', text: `There is a dataset ${name} already: choose another name.` },
    });
    return false;
  }
  return storeDataset(tools, { ...dataset, name });
}

/** Forgets a dataset; its table stays as it is. */
export async function removeDataset(tools: PaneTools, dataset: Dataset): Promise<void> {
  const isRemoved = await guarded(tools, () => tools.actions.datasets.remove(dataset.id));
  if (!isRemoved) return;
  changeDatasets(tools, () => ({ open: null }));
  await loadDatasets(tools);
  const text = `${dataset.name} is refreshed no more. Its table ${dataset.table.name} stays as it is.`;
  tools.store.setState({ notice: { tone: 'info', text } });
}

/** Takes out of this workbook what is not for others. */
export async function shareCopy(tools: PaneTools, withoutSentences: boolean): Promise<void> {
  await runInsert(tools, {
    label: 'Taking out what is yours alone',
    act: () => tools.actions.datasets.shareCopy({ withoutSentences }),
    done: ({ sentences }) =>
      `Article texts and Ingot’s own data are out of this workbook${
        sentences === 0 ? '' : `, and ${countWords(sentences, 'sentence')}`
      }. It can be passed on now.`,
  });
  changeDatasets(tools, () => ({ open: null, runs: {} }));
  await loadDatasets(tools);
}

/** Turns formulas that need Ingot into the values that they show. */
export async function convertFormulas(tools: PaneTools): Promise<void> {
  await runInsert(tools, {
    label: 'Converting formulas',
    act: (run) => tools.actions.datasets.formulasToValues(run),
    done: ({ converted, left }) => {
      if (converted === 0 && left.length === 0) return 'No formula of this workbook needs Ingot.';
      const rest = left.length === 0 ? '' : ` Still calculating, and left: ${left.slice(0, 5).join(', ')}.`;
      return `${countWords(converted, 'formula')} became values.${rest}`;
    },
  });
}
