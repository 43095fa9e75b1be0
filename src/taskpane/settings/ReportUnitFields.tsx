import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { FamilyName } from '../../units/families';
import { usePane, useTools } from '../PaneContext';
import { changeSettings } from '../work/settings';
import { REPORT_FAMILIES, reportUnitOf, unitsOf, withReportUnit } from './reportFamilies';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  field: { gridTemplateColumns: '110px minmax(0, 1fr)' },
});

/** The unit in which each kind of amount is reported. */
export function ReportUnitFields() {
  const styles = useStyles();
  return (
    <section className={styles.group} aria-labelledby="report-units">
      <h3 id="report-units" className={styles.title}>
        Report units
      </h3>
      <p className={styles.note}>The column StdValue is in these. Money is never converted.</p>
      {REPORT_FAMILIES.map(([family, label]) => (
        <UnitField key={family} family={family} label={label} />
      ))}
    </section>
  );
}

function UnitField({ family, label }: { readonly family: FamilyName; readonly label: string }) {
  const styles = useStyles();
  const tools = useTools();
  const reportUnits = usePane(({ settings }) => settings.reportUnits);
  const choose = (code: string) =>
    changeSettings(tools, (settings) => ({
      ...settings,
      reportUnits: withReportUnit(settings.reportUnits, family, code),
    }));
  return (
    <Field label={label} orientation="horizontal" className={styles.field}>
      <Select value={reportUnitOf(family, reportUnits)} onChange={(_event, { value }) => choose(value)}>
        {unitsOf(family).map(({ code, name }) => (
          <option key={code} value={code}>
            {`${code} (${name})`}
          </option>
        ))}
      </Select>
    </Field>
  );
}
