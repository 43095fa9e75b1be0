import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';
import { tabAfter } from './tabAfter';

const useStyles = makeStyles({
  tabs: { display: 'flex', minWidth: 0 },
  tab: {
    position: 'relative',
    paddingTop: '11px',
    paddingBottom: '11px',
    paddingLeft: '10px',
    paddingRight: '10px',
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-3px' },
    '::after': {
      content: '""',
      position: 'absolute',
      left: '10px',
      right: '10px',
      bottom: 0,
      height: '3px',
      borderRadius: tokens.borderRadiusCircular,
    },
    ':hover::after': { backgroundColor: tokens.colorNeutralStroke1Hover },
    // As narrow as Excel makes a pane.
    '@media (max-width: 360px)': { paddingLeft: '6px', paddingRight: '6px', '::after': { left: '6px', right: '6px' } },
  },
  small: { paddingTop: '6px', paddingBottom: '6px' },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': { backgroundColor: tokens.colorCompoundBrandStroke },
    ':hover::after': { backgroundColor: tokens.colorCompoundBrandStroke },
    '@media (forced-colors: active)': {
      '::after': { backgroundColor: 'Highlight' },
      ':hover::after': { backgroundColor: 'Highlight' },
    },
  },
});

/** One tab: its value, and what stands on it. */
export interface TabItem<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
}

/**
 * Tabs in a row: one of them can be tabbed to, the arrow keys, Home and End go to the others and open them. Smaller to
 * load than Fluent's, which the pane would wait for when it starts.
 */
export function Tabs<Value extends string>(props: {
  readonly label: string;
  readonly items: readonly TabItem<Value>[];
  /** Null where none of them is open. */
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  /** Id of the element that the tabs change. */
  readonly controls: string;
  readonly small?: boolean;
}) {
  const styles = useStyles();
  const { label, items, value, onChange, controls, small } = props;
  const values = items.map((item) => item.value);
  const reached = value !== null && values.includes(value) ? value : values[0];
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const target = tabAfter(values, reached, event.key);
    if (target === null) return;
    event.preventDefault();
    event.currentTarget.parentElement?.querySelector<HTMLElement>(`[data-tab="${target}"]`)?.focus();
    onChange(target);
  };
  return (
    <div role="tablist" aria-label={label} className={styles.tabs}>
      {items.map((item) => (
        <button
          key={item.value}
          type="button"
          role="tab"
          id={`tab-${item.value}`}
          data-tab={item.value}
          aria-selected={item.value === value}
          aria-controls={controls}
          tabIndex={item.value === reached ? 0 : -1}
          className={mergeClasses(styles.tab, small === true && styles.small, item.value === value && styles.chosen)}
          onClick={() => onChange(item.value)}
          onKeyDown={onKeyDown}
        >
          {item.label}
        </button>
      ))}
    </div>
  );
}
