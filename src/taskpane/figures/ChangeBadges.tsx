import { makeStyles, tokens } from '@fluentui/react-components';
import type { Figure } from '../../model/figure';
import type { LinkedChanges } from '../../output/linkedChanges';
import { amountLabel } from './amountParts';
import { BASIS_NAMES } from './figureWords';

const useStyles = makeStyles({
  badge: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '3px',
    padding: '0 6px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    whiteSpace: 'nowrap',
  },
});

function arrow({ value }: Figure): string {
  const size = typeof value === 'number' ? value : value[1];
  if (size === 0) return '';
  return size > 0 ? '▲' : '▼';
}

/**
 * The changes of a level, as small plates: ▲ +18 % yoy.
 *
 * @example <ChangeBadges changes={entry.changes} />
 */
export function ChangeBadges({ changes }: { readonly changes: LinkedChanges }) {
  const styles = useStyles();
  const { yoy, mom, change } = changes;
  return [yoy, mom, change]
    .filter((figure) => figure !== undefined)
    .map((figure) => (
      <span key={figure.id} className={styles.badge}>
        <span aria-hidden="true">{arrow(figure)}</span>
        {`${amountLabel(figure)} ${BASIS_NAMES[figure.basis ?? 'other']}`.trim()}
      </span>
    ));
}
