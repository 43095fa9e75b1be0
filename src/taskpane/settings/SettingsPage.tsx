import { makeStyles, tokens } from '@fluentui/react-components';
import { NameRules } from './NameRules';
import { ReportUnitFields } from './ReportUnitFields';

const useStyles = makeStyles({
  page: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What Ingot remembers in this workbook. */
export default function SettingsPage() {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <div>
        <h2 className={styles.title}>Settings of this workbook</h2>
        <p className={styles.note}>They are saved in it, for everyone who opens it.</p>
      </div>
      <ReportUnitFields />
      <NameRules />
    </div>
  );
}
