import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { keepPane } from '../memory/keepPane';
import { PaneContext } from '../PaneContext';
import type { PaneTools } from '../PaneTools';
import { listenToRequests } from '../work/listenToRequests';
import { readWaiting } from '../work/readWaiting';
import { loadSettings } from '../work/settings';
import { Announcer } from './Announcer';
import { DropArea } from './DropArea';
import { Navigation } from './Navigation';
import { NoticeBar } from './NoticeBar';
import { CurrentPage } from './CurrentPage';
import { Themed } from './Themed';
import { useKeptFocus } from './useKeptFocus';
import { WorkBar } from './WorkBar';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', height: '100%', minWidth: 0, position: 'relative' },
});

/** The task pane. */
export function Pane({ tools }: { readonly tools: PaneTools }) {
  const styles = useStyles();
  const pane = useRef<HTMLDivElement>(null);
  useKeptFocus(pane, 'page');
  useEffect(() => listenToRequests(tools), [tools]);
  useEffect(() => void loadSettings(tools), [tools]);
  useEffect(() => {
    void keepPane(tools.store, tools.memory)
      .then(() => readWaiting(tools))
      .then(() => import(/* webpackChunkName: "news" */ '../datasets/work/lookForNews'))
      .then(
        ({ lookForNews }) => lookForNews(tools),
        // A part of the pane that did not load is told of when somebody asks for it.
        () => undefined,
      );
  }, [tools]);
  return (
    <PaneContext.Provider value={tools}>
      <Themed actions={tools.actions}>
        <div ref={pane} className={styles.pane}>
          <Navigation />
          <CurrentPage />
          <WorkBar />
          <NoticeBar />
          <Announcer />
          <DropArea />
        </div>
      </Themed>
    </PaneContext.Provider>
  );
}
