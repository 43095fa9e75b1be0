import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { confidenceLevel } from './confidence';
import type { ConfidenceLevel } from './props';

const useStyles = makeStyles({
  mark: { display: 'inline-flex', flexShrink: 0, verticalAlign: 'middle' },
  sure: { color: tokens.colorPaletteGreenForeground1 },
  fair: { color: tokens.colorPaletteDarkOrangeForeground1 },
  unsure: { color: tokens.colorPaletteRedForeground1 },
});

/** How the three steps are said. */
export const CONFIDENCE_NAMES: Readonly<Record<ConfidenceLevel, string>> = {
  sure: 'sure',
  fair: 'fairly sure',
  unsure: 'unsure',
};

/** A full, a half and an empty disc: told apart without colour. */
const FILLS: Readonly<Record<ConfidenceLevel, string | null>> = {
  sure: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Z',
  fair: 'M8 2a6 6 0 1 0 0 12V2Z',
  unsure: null,
};

/**
 * How sure a figure is: a disc that is full, half full or empty, with its words for screen readers and as a title.
 *
 * @example <ConfidenceMark confidence={0.79} />
 */
export function ConfidenceMark({ confidence }: { readonly confidence: number }) {
  const styles = useStyles();
  const level = confidenceLevel(confidence);
  const label = `${CONFIDENCE_NAMES[level]} (${Math.round(confidence * 100)} %)`;
  const fill = FILLS[level];
  return (
    <span className={mergeClasses(styles.mark, styles[level])} role="img" aria-label={label} title={label}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.5" />
        {fill !== null && <path d={fill} fill="currentColor" />}
      </svg>
    </span>
  );
}
