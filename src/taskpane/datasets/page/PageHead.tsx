import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef, type ReactNode } from 'react';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
  back: { marginLeft: '-8px' },
  title: {
    margin: 0,
    flexGrow: 1,
    minWidth: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: 'anywhere',
    outlineStyle: 'none',
  },
});

/** The heading of a page inside the pane, with the way back. It takes the focus when the page opens. */
export function PageHead(props: {
  readonly title: string;
  /** What the way back is called; none where it is left out. */
  readonly back?: { readonly label: string; readonly act: () => void };
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  const { title, back, children } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const isInner = back !== undefined;
  useEffect(() => {
    if (isInner) heading.current?.focus();
  }, [isInner]);
  return (
    <div className={styles.head}>
      {back !== undefined && (
        <Button
          appearance="subtle"
          className={styles.back}
          icon={<ArrowLeft20Regular />}
          aria-label={back.label}
          title={back.label}
          onClick={back.act}
        />
      )}
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      {children}
    </div>
  );
}
