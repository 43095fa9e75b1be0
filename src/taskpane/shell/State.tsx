import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  state: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalS,
    margin: 'auto',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    textAlign: 'center',
    maxWidth: '300px',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { color: tokens.colorNeutralForeground2 },
  action: { marginTop: tokens.spacingVerticalS },
});

/** A page that has nothing to list: a drawing, what it means and what to do. */
export function State(props: {
  readonly picture: ReactNode;
  readonly title: string;
  readonly text: ReactNode;
  readonly action?: { readonly label: string; readonly act: () => void };
  /** Whether a screen reader says it at once. */
  readonly urgent?: boolean;
}) {
  const styles = useStyles();
  const { action } = props;
  return (
    <div className={styles.state} {...(props.urgent === true ? { role: 'alert' } : {})}>
      {props.picture}
      <h2 className={styles.title}>{props.title}</h2>
      <Text className={styles.text}>{props.text}</Text>
      {action !== undefined && (
        <Button className={styles.action} appearance="primary" onClick={action.act}>
          {action.label}
        </Button>
      )}
    </div>
  );
}
