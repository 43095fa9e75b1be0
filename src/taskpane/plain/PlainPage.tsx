import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { WindowPicture } from '../pictures/WindowPicture';
import { Themed } from '../shell/Themed';

const useStyles = makeStyles({
  page: {
    height: '100%',
    overflowY: 'auto',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXL}`,
  },
  column: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    maxWidth: '460px',
    margin: '0 auto',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusSmall,
    padding: `0 ${tokens.spacingHorizontalXS}`,
  },
  link: { color: tokens.colorBrandForegroundLink },
});

/** What the page shows where there is no workbook beside it. */
export function PlainPage({ offline }: { readonly offline: boolean }) {
  const styles = useStyles();
  return (
    <Themed actions={null}>
      <main className={styles.page}>
        <div className={styles.column}>
          <WindowPicture />
          <h1 className={styles.title}>Ingot is an add-in for Excel</h1>
          <p className={styles.text}>
            It reads the figures out of news articles and puts them into a workbook. This page is its task pane: it
            works beside a workbook, not on its own.
          </p>
          {offline && (
            <Text role="alert">
              Microsoft’s office.js could not be loaded. If you opened this page in Excel, check the connection and open
              the pane again.
            </Text>
          )}
          <h2 className={styles.heading}>Open it in Excel</h2>
          <p className={styles.text}>
            On the Home tab choose <b>Ingot</b>, <b>Show pane</b>. Not there yet? The{' '}
            <a className={styles.link} href="install.html">
              install page
            </a>{' '}
            says how to add it.
          </p>
          <h2 className={styles.heading}>Without Excel</h2>
          <p className={styles.text}>
            In a copy of the project, run <code className={styles.code}>npm start</code>: it opens a workbench in the
            browser, a spreadsheet with this pane beside it.
          </p>
        </div>
      </main>
    </Themed>
  );
}
