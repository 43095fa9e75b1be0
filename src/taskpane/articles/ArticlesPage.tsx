import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { usePane, useTools } from '../PaneContext';
import { EmptyPicture } from '../pictures/EmptyPicture';
import { State } from '../shell/State';
import { addSamples } from '../work/addArticles';
import { AddBar } from './AddBar';
import { ArticleList } from './ArticleList';
import { ListHead } from './ListHead';
import { NextBar } from './NextBar';
import { readDraft } from './draft';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  empty: { flexGrow: 1, minHeight: 0, overflowY: 'auto', display: 'flex', padding: tokens.spacingVerticalS },
});

const PasteForm = lazy(() => import(/* webpackChunkName: "paste" */ './PasteForm'));

/** Where articles come in, and what became of them. */
export function ArticlesPage() {
  const styles = useStyles();
  const tools = useTools();
  const articles = usePane((state) => state.articles);
  const [pasting, setPasting] = useState(() => readDraft().text !== '');
  return (
    <div className={styles.page}>
      <AddBar pasting={pasting} onPaste={() => setPasting(!pasting)} />
      {pasting && (
        <Suspense fallback={null}>
          <PasteForm onClose={() => setPasting(false)} />
        </Suspense>
      )}
      {articles.length > 0 && (
        <>
          <ListHead articles={articles} />
          <ArticleList articles={articles} />
          <NextBar />
        </>
      )}
      {articles.length === 0 && !pasting && (
        <div className={styles.empty}>
          <State
            picture={<EmptyPicture />}
            title="Give Ingot an article"
            text="Paste its text, drop its file here or select the cells it stands in. Everything is read on this computer."
            action={{ label: 'Try the sample articles', act: () => void addSamples(tools) }}
          />
        </div>
      )}
    </div>
  );
}
