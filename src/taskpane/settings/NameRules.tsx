import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import { useState } from 'react';
import { addNameRule } from '../../dataset/nameRules';
import type { NameRule } from '../../model/workbookSettings';
import { usePane, useTools } from '../PaneContext';
import { say } from '../work/say';
import { changeSettings } from '../work/settings';
import { FIELD_NAMES, NameRuleForm } from './NameRuleForm';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  rule: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  names: { overflowWrap: 'anywhere' },
  field: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const keyOf = ({ field, from, to }: NameRule): string => `${field}\n${from}\n${to}`;

/** The names that are always called otherwise, each of which can be taken back. */
export function NameRules() {
  const styles = useStyles();
  const tools = useTools();
  const rules = usePane(({ settings }) => settings.nameRules);
  const [editing, setEditing] = useState<NameRule | null>(null);
  const [saved, setSaved] = useState(0);
  const save = (rule: NameRule) => {
    const old = editing === null ? null : keyOf(editing);
    changeSettings(tools, (settings) => ({
      ...settings,
      nameRules: addNameRule(
        settings.nameRules.filter((other) => keyOf(other) !== old),
        rule,
      ),
    }));
    say(tools.store, `From now on ${rule.from.trim()} is called ${rule.to.trim()}.`);
    setEditing(null);
    // A form of its own for the next one.
    setSaved(saved + 1);
  };
  const remove = (rule: NameRule) => {
    const without = (all: readonly NameRule[]) => all.filter((other) => keyOf(other) !== keyOf(rule));
    changeSettings(tools, (settings) => ({ ...settings, nameRules: without(settings.nameRules) }));
    const restore = () => {
      changeSettings(tools, (settings) => ({ ...settings, nameRules: [...without(settings.nameRules), rule] }));
      tools.store.setState({ notice: null });
    };
    const text = `“${rule.from}” keeps its own name again.`;
    tools.store.setState({ notice: { tone: 'info', text, offer: { label: 'Undo', act: restore } } });
  };
  return (
    <section className={styles.group} aria-labelledby="name-rules">
      <h3 id="name-rules" className={styles.title}>
        Names
      </h3>
      {rules.length === 0 && (
        <p className={styles.note}>
          None yet. Add one here, or correct a name in a figure and choose “Always call it this”.
        </p>
      )}
      <ul className={styles.list}>
        {rules.map((rule) => (
          <li key={keyOf(rule)} className={styles.rule}>
            <span className={styles.names}>
              {rule.from} → <b>{rule.to}</b> <span className={styles.field}>{FIELD_NAMES[rule.field]}</span>
            </span>
            <span>
              <Button
                appearance="transparent"
                size="small"
                icon={<Edit16Regular />}
                aria-label={`Change: ${rule.from} is called ${rule.to}`}
                title="Change"
                onClick={() => setEditing(rule)}
              />
              <Button
                appearance="transparent"
                size="small"
                icon={<Dismiss16Regular />}
                aria-label={`Take back: ${rule.from} is called ${rule.to}`}
                title="Take back"
                onClick={() => remove(rule)}
              />
            </span>
          </li>
        ))}
      </ul>
      <NameRuleForm
        key={editing === null ? `new ${saved}` : keyOf(editing)}
        rule={editing}
        onSave={save}
        onCancel={() => setEditing(null)}
      />
    </section>
  );
}
