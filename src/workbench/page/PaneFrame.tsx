import { Button, makeStyles, mergeClasses, Text, tokens, Tooltip } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useState, type KeyboardEvent, type PointerEvent, type ReactElement, type RefObject } from 'react';
import type { ThemeName } from './useTheme';

/** Excel's own limits for a task pane, about. */
const NARROWEST = 320;
const WIDEST = 480;
const STEP = 16;

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    position: 'relative',
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // Out of sight, and still running: the add-in's functions and commands live in it.
  hidden: { display: 'none' },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    height: '36px',
    padding: `0 ${tokens.spacingHorizontalXS} 0 ${tokens.spacingHorizontalM}`,
    flexShrink: 0,
  },
  frame: { flexGrow: 1, width: '100%', border: '0' },
  dragged: { pointerEvents: 'none' },
  splitter: {
    position: 'absolute',
    left: '-4px',
    top: '0',
    bottom: '0',
    width: '8px',
    cursor: 'col-resize',
    touchAction: 'none',
    zIndex: 1,
    ':hover': { backgroundColor: tokens.colorNeutralStroke1Hover, opacity: 0.5 },
    ':focus-visible': { backgroundColor: tokens.colorCompoundBrandStroke, outlineStyle: 'none' },
  },
});

/** The pane and its frame. */
export interface PaneFrameProps {
  readonly title: string;
  /** The add-in's page; none until it can be connected. */
  readonly url: string | null;
  readonly isShown: boolean;
  readonly theme: ThemeName;
  readonly onClose: () => void;
  readonly frame: RefObject<HTMLIFrameElement>;
  readonly onLoad: () => void;
}

/** The task pane: the add-in's page in a frame. Closing it hides it. */
export function PaneFrame({ title, url, isShown, theme, onClose, frame, onLoad }: PaneFrameProps): ReactElement {
  const styles = useStyles();
  const [width, setWidth] = useState(NARROWEST);
  const [isDragged, setIsDragged] = useState(false);
  return (
    <aside aria-label={title} className={mergeClasses(styles.pane, !isShown && styles.hidden)} style={{ width }}>
      <Splitter width={width} onWidth={setWidth} onDrag={setIsDragged} />
      <div className={styles.head}>
        <Text as="h2" weight="semibold">
          {title}
        </Text>
        <Tooltip relationship="label" content="Close the task pane" withArrow>
          <Button appearance="subtle" size="small" icon={<DismissRegular />} onClick={onClose} />
        </Tooltip>
      </div>
      {url !== null && (
        <iframe
          ref={frame}
          title={title}
          src={url}
          onLoad={onLoad}
          allow="clipboard-read; clipboard-write"
          // The page inside takes it for the system's theme, and hears when it changes.
          style={{ colorScheme: theme }}
          className={mergeClasses(styles.frame, isDragged && styles.dragged)}
        />
      )}
    </aside>
  );
}

/** The edge of the pane, to be dragged or moved with the arrow keys. */
function Splitter(props: {
  readonly width: number;
  readonly onWidth: (width: number) => void;
  readonly onDrag: (isDragged: boolean) => void;
}): ReactElement {
  const { width, onWidth, onDrag } = props;
  const styles = useStyles();
  const change = (next: number): void => onWidth(Math.round(Math.min(WIDEST, Math.max(NARROWEST, next))));
  const byKey = (event: KeyboardEvent): void => {
    const next = { ArrowLeft: width + STEP, ArrowRight: width - STEP, Home: NARROWEST, End: WIDEST }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    change(next);
  };
  const start = (event: PointerEvent<HTMLDivElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    onDrag(true);
  };
  const move = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) change(window.innerWidth - event.clientX);
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a separator that takes focus is a control
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label="Width of the task pane"
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      aria-valuenow={width}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as above
      tabIndex={0}
      className={styles.splitter}
      onKeyDown={byKey}
      onPointerDown={start}
      onPointerMove={move}
      onPointerUp={() => onDrag(false)}
      onPointerCancel={() => onDrag(false)}
    />
  );
}
