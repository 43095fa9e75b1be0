import { AxisBottom, AxisLeft, AxisRight } from '@visx/axis';
import { scaleBand, scaleLinear } from '@visx/scale';
import { Bar, LinePath } from '@visx/shape';
import type { ReactElement } from 'react';
import type { AxisGroup } from '../../host/book/ChartEntry';
import type { ChartContent, DrawnSeries } from './chartContent';

/** A chart belongs to the document: it looks the same in a light and in a dark workbench, as on paper. */
const COLOURS = ['#8f6000', '#3b6ea5', '#5a7f3c', '#9a4f8f', '#6b6b6b'];
const INK = '#404040';
const SIDE = 66;
const TOP = 34;
const BOTTOM = 52;
const LABEL_WIDTH = 58;

const COMPACT = new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 3 });
const PERCENT = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 });

const axisText = (format: string, value: number): string => (format.includes('%') ? PERCENT : COMPACT).format(value);

function scaleOf(series: readonly DrawnSeries[], height: number) {
  const values = series.flatMap((one) => one.values).filter((value) => value !== null);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  return scaleLinear<number>({ domain: [low, low === high ? 1 : high], range: [height - BOTTOM, TOP], nice: 5 });
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
  const x = scaleBand<number>({ domain: places, range: [SIDE, width - SIDE], padding: 0.25 });
  const of = (group: AxisGroup): DrawnSeries[] => series.filter(({ axis }) => axis === group);
  const scales = { Primary: scaleOf(of('Primary'), height), Secondary: scaleOf(of('Secondary'), height) };
  const columns = series.filter(({ type }) => type === 'ColumnClustered');
  const band = x.bandwidth() / Math.max(1, columns.length);
  const step = Math.max(1, Math.ceil((categories.length * LABEL_WIDTH) / Math.max(1, width - 2 * SIDE)));
  const label = { fill: INK, fontSize: 11, fontFamily: 'sans-serif' } as const;
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
        <text x={width / 2} y={20} textAnchor="middle" {...label} fontSize={14}>
          {chart.title.text}
        </text>
      )}
      {columns.map((one, place) =>
        one.values.map(
          (amount, index) =>
            amount !== null && (
              <Bar
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
      <AxisLeft
        scale={scales.Primary}
        left={SIDE}
        numTicks={5}
        stroke={INK}
        tickStroke={INK}
        label={value.title.visible ? value.title.text : ''}
        labelProps={{ ...label, textAnchor: 'middle' }}
        labelOffset={38}
        tickFormat={(amount) => axisText(value.numberFormat, amount.valueOf())}
        tickLabelProps={{ ...label, textAnchor: 'end', dx: -2, dy: 4 }}
      />
      {of('Secondary').length > 0 && (
        <AxisRight
          scale={scales.Secondary}
          left={width - SIDE}
          numTicks={5}
          stroke={INK}
          tickStroke={INK}
          label={secondaryValue.title.visible ? secondaryValue.title.text : ''}
          labelProps={{ ...label, textAnchor: 'middle' }}
          labelOffset={38}
          tickFormat={(amount) => axisText(secondaryValue.numberFormat, amount.valueOf())}
          tickLabelProps={{ ...label, textAnchor: 'start', dx: 2, dy: 4 }}
        />
      )}
      <AxisBottom
        scale={x}
        top={height - BOTTOM}
        tickValues={places.filter((place) => (places.length - 1 - place) % step === 0)}
        stroke={INK}
        tickStroke={INK}
        tickFormat={(place) => categories[place] ?? ''}
        tickLabelProps={{ ...label, textAnchor: 'middle' }}
      />
      {chart.legend.visible && (
        <text x={width / 2} y={height - 10} textAnchor="middle" {...label}>
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

function LineOf(props: {
  readonly series: DrawnSeries;
  readonly colour: string;
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
}): ReactElement {
  const { series, colour, x, y } = props;
  const points = series.values.map((value, index) => ({ value, index }));
  return (
    <g>
      <LinePath
        data={points}
        defined={({ value }) => value !== null}
        x={({ index }) => x(index)}
        y={({ value }) => y(value ?? 0)}
        stroke={colour}
        strokeWidth={2}
        fill="none"
      />
      {series.type === 'LineMarkers' &&
        points.map(
          ({ value, index }) =>
            value !== null && <circle key={index} cx={x(index)} cy={y(value)} r={3} fill={colour} />,
        )}
    </g>
  );
}
