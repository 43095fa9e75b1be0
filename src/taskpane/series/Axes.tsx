import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  label: { fill: tokens.colorNeutralForeground2, fontFamily: tokens.fontFamilyBase, fontSize: '11px' },
  line: { stroke: 'currentColor' },
});

const TICK = 4;

/** A place on an axis, in pixels, and what is said there. */
export interface Tick {
  readonly at: number;
  readonly label: string;
}

/** An upright axis, with its numbers on the left and its name above. */
export function ValueAxis(props: {
  readonly name: string;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly ticks: readonly Tick[];
}) {
  const styles = useStyles();
  const { name, x, top, bottom, ticks } = props;
  return (
    <g>
      <text className={styles.label} x={0} y={10}>
        {name}
      </text>
      <line className={styles.line} x1={x} x2={x} y1={top} y2={bottom} />
      {ticks.map(({ at, label }) => (
        <g key={label} transform={`translate(${x},${at})`}>
          <line className={styles.line} x1={-TICK} x2={0} />
          <text className={styles.label} x={-TICK - 2} y={4} textAnchor="end">
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}

/** A level axis, with its periods below. */
export function PeriodAxis(props: {
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly ticks: readonly Tick[];
}) {
  const styles = useStyles();
  const { left, right, y, ticks } = props;
  return (
    <g transform={`translate(0,${y})`}>
      <line className={styles.line} x1={left} x2={right} />
      {ticks.map(({ at, label }) => (
        <g key={at} transform={`translate(${at},0)`}>
          <line className={styles.line} y1={0} y2={TICK} />
          <text className={styles.label} y={TICK + 12} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}
