import { scaleBand, scaleLinear } from 'd3-scale';
import type { ReactElement } from 'react';
import type { AxisGroup, ChartAxisEntry } from '../../host/book/ChartEntry';
import type { ChartContent, DrawnSeries } from './chartContent';

/** A chart belongs to the document: it looks the same in a light and in a dark workbench, as on paper. */
const COLOURS = ['#8f6000', '#3b6ea5', '#5a7f3c', '#9a4f8f', '#6b6b6b'];
const INK = '#404040';
const SIDE = 66;
const TOP = 34;
const BOTTOM = 52;
const LABEL_WIDTH = 58;

const LABEL = { fill: INK, fontSize: 11, fontFamily: 'sans-serif' } as const;
const TICK = 5;

const COMPACT = new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 3 });
const PERCENT = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 });

const axisText = (format: string, value: number): string => (format.includes('%') ? PERCENT : COMPACT).format(value);

function scaleOf(series: readonly DrawnSeries[], height: number) {
  const values = series.flatMap((one) => one.values).filter((value) => value !== null);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  return scaleLinear([low, low === high ? 1 : high], [height - BOTTOM, TOP]).nice(5);
}

/** Draws a chart as it stands on a sheet. */
export function ChartPicture(props: {
  readonly content: ChartContent;
  readonly width: number;
  readonly height: number;
}): ReactElement {
  const { content, width, height } = props;
  const { chart, categories, series } = content;
  const places = categories.map((_, index) => index);
  const x = scaleBand(places, [SIDE, width - SIDE]).padding(0.25);
  const of = (group: AxisGroup): DrawnSeries[] => series.filter(({ axis }) => axis === group);
  const scales = { Primary: scaleOf(of('Primary'), height), Secondary: scaleOf(of('Secondary'), height) };
  const columns = series.filter(({ type }) => type === 'ColumnClustered');
  const band = x.bandwidth() / Math.max(1, columns.length);
  const step = Math.max(1, Math.ceil((categories.length * LABEL_WIDTH) / Math.max(1, width - 2 * SIDE)));
  const colourOf = (one: DrawnSeries): string => COLOURS[series.indexOf(one) % COLOURS.length] ?? INK;
  const { value, secondaryValue } = chart.axes;
  return (
    <svg
      width="100%"
      height="100%"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`Chart: ${chart.title.text}`}
      style={{ display: 'block', background: '#fff', border: '1px solid #c8c8c8', boxSizing: 'border-box' }}
    >
      {chart.title.visible && (
        <text x={width / 2} y={20} textAnchor="middle" {...LABEL} fontSize={14}>
          {chart.title.text}
        </text>
      )}
      {columns.map((one, place) =>
        one.values.map(
          (amount, index) =>
            amount !== null && (
              <rect
                key={`${one.id} ${categories[index] ?? index}`}
                fill={colourOf(one)}
                x={(x(index) ?? 0) + place * band}
                width={band}
                y={Math.min(scales[one.axis](0), scales[one.axis](amount))}
                height={Math.abs(scales[one.axis](0) - scales[one.axis](amount))}
              />
            ),
        ),
      )}
      {series
        .filter((one) => !columns.includes(one))
        .map((one) => (
          <LineOf
            key={one.id}
            series={one}
            colour={colourOf(one)}
            x={(index) => (x(index) ?? 0) + x.bandwidth() / 2}
            y={scales[one.axis]}
          />
        ))}
      <UprightAxis scale={scales.Primary} axis={value} x={SIDE} side={-1} />
      {of('Secondary').length > 0 && (
        <UprightAxis scale={scales.Secondary} axis={secondaryValue} x={width - SIDE} side={1} />
      )}
      <line x1={SIDE} x2={width - SIDE} y1={height - BOTTOM} y2={height - BOTTOM} stroke={INK} />
      {places
        .filter((place) => (places.length - 1 - place) % step === 0)
        .map((place) => (
          <text
            key={place}
            x={(x(place) ?? 0) + x.bandwidth() / 2}
            y={height - BOTTOM + 18}
            textAnchor="middle"
            {...LABEL}
          >
            {categories[place]}
          </text>
        ))}
      {chart.legend.visible && (
        <text x={width / 2} y={height - 10} textAnchor="middle" {...LABEL}>
          {series.map((one) => (
            <tspan key={one.id} fill={colourOf(one)} dx={12}>
              {`■ ${one.name}`}
            </tspan>
          ))}
        </text>
      )}
    </svg>
  );
}

/** The axis on one side: its numbers outside, and its name beside them, turned. */
function UprightAxis(props: {
  readonly scale: ReturnType<typeof scaleOf>;
  readonly axis: ChartAxisEntry;
  readonly x: number;
  readonly side: 1 | -1;
}): ReactElement {
  const { scale, axis, x, side } = props;
  const [bottom = 0, top = 0] = scale.range();
  return (
    <g transform={`translate(${x},0)`}>
      <line y1={top} y2={bottom} stroke={INK} />
      {scale.ticks(5).map((amount) => (
        <g key={amount} transform={`translate(0,${scale(amount)})`}>
          <line x2={side * TICK} stroke={INK} />
          <text x={side * (TICK + 3)} y={4} textAnchor={side < 0 ? 'end' : 'start'} {...LABEL}>
            {axisText(axis.numberFormat, amount)}
          </text>
        </g>
      ))}
      {axis.title.visible && (
        <text
          transform={`translate(${side * (SIDE - 12)},${(top + bottom) / 2}) rotate(${side * 90})`}
          textAnchor="middle"
          {...LABEL}
        >
          {axis.title.text}
        </text>
      )}
    </g>
  );
}

function LineOf(props: {
  readonly series: DrawnSeries;
  readonly colour: string;
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
}): ReactElement {
  const { series, colour, x, y } = props;
  const { values } = series;
  // Broken where a value is missing.
  const path = values.map((value, index) => {
    if (value === null) return '';
    return `${index > 0 && typeof values[index - 1] === 'number' ? 'L' : 'M'}${x(index)},${y(value)}`;
  });
  return (
    <g>
      <path d={path.join('')} stroke={colour} strokeWidth={2} fill="none" />
      {series.type === 'LineMarkers' &&
        values.map(
          (value, index) => value !== null && <circle key={index} cx={x(index)} cy={y(value)} r={3} fill={colour} />,
        )}
    </g>
  );
}
