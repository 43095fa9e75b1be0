import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useLayoutEffect, type ReactNode } from 'react';
import type { PaneActions } from '../PaneActions';
import { themeOf } from './themes';
import { useTheme } from './useTheme';

const useStyles = makeStyles({
  ground: {
    height: '100vh',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The ground that everything stands on, in the colours of Office. */
export function Themed(props: { readonly actions: PaneActions | null; readonly children: ReactNode }) {
  const styles = useStyles();
  const theme = useTheme(props.actions);
  // What the browser draws itself, date fields, lists, scroll bars, takes its colours from here.
  useLayoutEffect(() => {
    document.documentElement.style.colorScheme = theme === 'light' ? 'light' : 'dark';
  }, [theme]);
  return (
    <FluentProvider theme={themeOf(theme)} className={styles.ground} data-theme={theme}>
      {props.children}
    </FluentProvider>
  );
}
