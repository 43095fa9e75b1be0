import { capacity } from './capacity';
import { consumption } from './consumption';
import { cost } from './cost';
import { debt } from './debt';
import { demand } from './demand';
import { emissions } from './emissions';
import { employment } from './employment';
import { exports } from './exports';
import { generation } from './generation';
import { imports } from './imports';
import { investment } from './investment';
import { other } from './other';
import { price } from './price';
import { production } from './production';
import { profit } from './profit';
import { reserves } from './reserves';
import { revenue } from './revenue';
import { sales } from './sales';
import { share } from './share';
import { shipments } from './shipments';
import { stake } from './stake';
import { stocks } from './stocks';
import { tariff } from './tariff';
import { throughput } from './throughput';
import { trade } from './trade';
import type { MeasureDefinition } from './measureDefinition';

/** Every measure, in the order in which ties between their words are broken. */
export const ALL_MEASURES: readonly MeasureDefinition[] = [
  exports,
  imports,
  production,
  generation,
  consumption,
  demand,
  capacity,
  stake,
  share,
  investment,
  price,
  revenue,
  profit,
  sales,
  shipments,
  throughput,
  reserves,
  stocks,
  trade,
  debt,
  cost,
  employment,
  tariff,
  emissions,
  other,
];
