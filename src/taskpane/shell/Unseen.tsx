import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  unseen: { position: 'absolute', width: '1px', height: '1px', margin: 0, overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** What only a screen reader tells: a heading, or, as a status, what changed elsewhere on the page. */
export function Unseen(props: { readonly as: 'h1' | 'status'; readonly children: ReactNode }) {
  const styles = useStyles();
  if (props.as === 'h1') return <h1 className={styles.unseen}>{props.children}</h1>;
  return (
    <div className={styles.unseen} role="status">
      {props.children}
    </div>
  );
}
