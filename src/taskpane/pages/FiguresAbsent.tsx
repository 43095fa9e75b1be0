import { usePane, useTools } from '../PaneContext';
import { EmptyPicture } from '../pictures/EmptyPicture';
import { NothingPicture } from '../pictures/NothingPicture';
import { WorkingPicture } from '../pictures/WorkingPicture';
import { State } from '../shell/State';

/** Why there is no figure: nothing was added, it is still being read, or nothing was found in it. */
export function FiguresAbsent() {
  const { store } = useTools();
  const articles = usePane((state) => state.articles);
  const onlyArticle = usePane((state) => state.onlyArticle);
  const looked = onlyArticle === null ? articles : articles.filter(({ id }) => id === onlyArticle);
  const toArticles = () => store.setState({ page: 'articles' });
  if (articles.length === 0) {
    return (
      <State
        picture={<EmptyPicture />}
        title="No figures yet"
        text="Add an article, and its figures stand here beside their sentences."
        action={{ label: 'Add an article', act: toArticles }}
      />
    );
  }
  if (looked.some(({ status }) => status === 'waiting' || status === 'working')) {
    return (
      <State
        picture={<WorkingPicture />}
        title="Reading…"
        text="Figures are listed as soon as the first article is read."
      />
    );
  }
  const failed = looked.filter(({ status }) => status === 'failed').length;
  const text =
    failed > 0
      ? 'Some articles could not be read; the list of articles says why.'
      : 'Ingot looks for amounts with a unit: tonnes, megawatts, shares, prices, money. There is none in what was read.';
  return (
    <State
      picture={<NothingPicture />}
      title="No figures found"
      text={text}
      action={{ label: 'Back to the articles', act: toArticles }}
    />
  );
}
