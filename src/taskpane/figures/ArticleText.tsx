import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useEffect, useMemo, useRef } from 'react';
import type { Span } from '../../model/span';
import { textBlocks } from './textBlocks';
import { marksIn, textSegments, type MarkKind, type TextMark } from './textSegments';

const useStyles = makeStyles({
  text: {
    position: 'relative',
    overflowY: 'auto',
    overflowX: 'hidden',
    overscrollBehavior: 'contain',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase400,
    padding: '8px 12px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  block: {
    // What is out of sight is not laid out: a report of a megabyte opens at once.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 500px',
    // Room for outlines, which the block would cut off at its edges.
    margin: '0 -4px',
    padding: '0 4px',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    // Marks of writing direction in the text turn nothing round beyond their block.
    unicodeBidi: 'isolate',
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  sentence: { color: tokens.colorNeutralForeground1 },
  field: {
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textDecorationThickness: '2px',
    textDecorationColor: tokens.colorBrandForeground1,
    textUnderlineOffset: '3px',
  },
  amount: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusSmall,
    '@media (forced-colors: active)': { backgroundColor: 'Mark', color: 'MarkText', forcedColorAdjust: 'none' },
  },
  active: {
    outline: `2px solid ${tokens.colorBrandStroke1}`,
    outlineOffset: '1px',
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
});

const NO_MARKS: readonly TextMark[] = [];
const ORDER: readonly MarkKind[] = ['sentence', 'field', 'amount', 'active'];

/** One block. It is drawn again only where its own marks change. */
const TextBlock = memo(function TextBlock(props: {
  readonly text: string;
  readonly block: Span;
  readonly marks: readonly TextMark[];
}) {
  const styles = useStyles();
  const { text, block, marks } = props;
  return (
    <div className={styles.block}>
      {textSegments(block, marks).map(({ start, end, kinds }) => {
        const words = text.slice(start, end);
        if (kinds.length === 0) return words;
        const className = mergeClasses(...ORDER.map((kind) => kinds.includes(kind) && styles[kind]));
        return kinds.includes('amount') ? (
          <mark key={start} className={className} data-mark={kinds.join(' ')}>
            {words}
          </mark>
        ) : (
          <span key={start} className={className} data-mark={kinds.join(' ')}>
            {words}
          </span>
        );
      })}
    </div>
  );
});

/** Brings a mark into the middle of its scroller, and moves nothing else. */
function reveal(scroller: HTMLElement, kind: MarkKind): void {
  const mark = scroller.querySelector(`[data-mark~="${kind}"]`) ?? scroller.querySelector('[data-mark~="sentence"]');
  if (mark === null) return;
  const [place, frame] = [mark.getBoundingClientRect(), scroller.getBoundingClientRect()];
  const isInSight = place.top >= frame.top + 8 && place.bottom <= frame.bottom - 8;
  if (kind === 'active' && isInSight) return;
  scroller.scrollTop += place.top - frame.top - (frame.height - place.height) / 2;
}

/**
 * The text of an article with stretches of it marked. The text is only ever text: markup in it is shown as written.
 * It scrolls by itself to the amount, and to what is `active` where that is `followed`.
 *
 * @example
 * <ArticleText text={article.text} marks={[{ start: 4, end: 9, kind: 'amount' }]} label="Article" />
 */
export function ArticleText(props: {
  readonly text: string;
  readonly marks: readonly TextMark[];
  /** What screen readers call it. */
  readonly label: string;
  readonly className?: string | undefined;
  /** Whether an active mark that is out of sight is scrolled to: on focus, not on hover. */
  readonly followed?: boolean;
}) {
  const styles = useStyles();
  const { text, marks, label, className, followed = false } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const blocks = useMemo(() => textBlocks(text), [text]);
  const amount = marks.find(({ kind }) => kind === 'amount')?.start;
  const active = followed ? marks.find(({ kind }) => kind === 'active')?.start : undefined;
  useEffect(() => {
    const kind = active === undefined ? 'amount' : 'active';
    const show = () => {
      if (scroller.current !== null) reveal(scroller.current, kind);
    };
    show();
    // The blocks on the way are laid out only now, and are not as high as was guessed.
    const frame = requestAnimationFrame(show);
    return () => cancelAnimationFrame(frame);
  }, [text, amount, active]);
  return (
    // A region that scrolls has to be reachable by keys.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div ref={scroller} role="region" aria-label={label} tabIndex={0} className={mergeClasses(styles.text, className)}>
      <div className={marks.length > 0 ? styles.quiet : undefined}>
        {blocks.map((block) => {
          const own = marksIn(block, marks);
          return <TextBlock key={block.start} text={text} block={block} marks={own.length === 0 ? NO_MARKS : own} />;
        })}
      </div>
    </div>
  );
}
