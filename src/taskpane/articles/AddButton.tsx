import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  button: {
    flexDirection: 'column',
    minWidth: 0,
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
  },
  pressed: { backgroundColor: tokens.colorSubtleBackgroundSelected },
  icon: { color: tokens.colorBrandForeground1, margin: 0 },
});

/** One way of adding articles: a picture above its name. */
export function AddButton(props: {
  readonly icon: ReactElement;
  readonly label: string;
  readonly hint: string;
  readonly pressed?: boolean;
  readonly onClick: () => void;
}) {
  const styles = useStyles();
  const { icon, label, hint, pressed, onClick } = props;
  return (
    <Button
      appearance="subtle"
      className={mergeClasses(styles.button, pressed === true && styles.pressed)}
      icon={{ className: styles.icon, children: icon }}
      title={hint}
      onClick={onClick}
      {...(pressed === undefined ? {} : { 'aria-expanded': pressed })}
    >
      {label}
    </Button>
  );
}
