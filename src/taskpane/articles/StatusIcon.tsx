import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { CalendarLtr20Regular } from '@fluentui/react-icons/svg/calendar-ltr';
import { ClipboardTextLtr20Regular } from '@fluentui/react-icons/svg/clipboard-text-ltr';
import { DocumentText20Regular } from '@fluentui/react-icons/svg/document-text';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { Globe20Regular } from '@fluentui/react-icons/svg/globe';
import { Library20Regular } from '@fluentui/react-icons/svg/library';
import { Table20Regular } from '@fluentui/react-icons/svg/table';
import type { ArticleEntry, ArticleOrigin } from '../state/articleEntry';

const useStyles = makeStyles({
  icon: { display: 'flex', color: tokens.colorNeutralForeground3 },
  failed: { display: 'flex', color: tokens.colorPaletteRedForeground1 },
  date: { display: 'flex', color: tokens.colorPaletteDarkOrangeForeground1 },
  waiting: { display: 'flex', color: tokens.colorNeutralForeground4 },
});

const ORIGINS: Readonly<Record<ArticleOrigin['kind'], typeof Table20Regular>> = {
  pasted: ClipboardTextLtr20Regular,
  file: DocumentText20Regular,
  cells: Table20Regular,
  sample: Library20Regular,
  source: Globe20Regular,
};

/** Where an article came from, or, where that matters more, how it stands. The words beside it say the same. */
export function StatusIcon({ entry }: { readonly entry: ArticleEntry }) {
  const styles = useStyles();
  const Origin = ORIGINS[entry.origin.kind];
  switch (entry.status) {
    case 'working':
      return <Spinner size="extra-tiny" aria-hidden />;
    case 'failed':
      return (
        <span className={styles.failed}>
          <ErrorCircle20Filled aria-hidden />
        </span>
      );
    case 'dateNeeded':
      return (
        <span className={styles.date}>
          <CalendarLtr20Regular aria-hidden />
        </span>
      );
    case 'waiting':
    case 'ready':
      return (
        <span className={entry.status === 'waiting' ? styles.waiting : styles.icon}>
          <Origin aria-hidden />
        </span>
      );
  }
}
