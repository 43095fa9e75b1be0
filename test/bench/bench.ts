/**
 * Speed of Ingot beside other tools, in one run on one core, how its time grows with the length of an article, rows
 * inserted into a workbook, functions on long ranges beside libraries of units, functions in many cells, and what
 * `npm run bench`, or `npm run bench -- --quick` for a rough answer.
 */
import recognizers from '@microsoft/recognizers-text-suite';
import * as chrono from 'chrono-node';
import { extractArticle } from '../../src/actions/extract';
import { quantitiesOf } from '../../src/actions/quantities';
import type { Article } from '../../src/model/article';
import { benchTexts } from './benchTexts';
import { cellsBench, functionsBench } from './functionsBench';
import { measure } from './measure';
import { findBrowser } from '../support/browser';
import { paneBench } from './paneBench';
import { refreshBench } from './refreshBench';
import { manyRows, rowsBench } from './rowsBench';

const quick = process.argv.includes('--quick');
const seconds = quick ? 0.5 : 3;

const article = (text: string): Article => ({
  id: 'bench',
  title: null,
  published: '2018-08-09',
  publisher: null,
  url: null,
  language: 'en',
  text,
  tables: [],
  furniture: [],
});

const { Culture, ...recognize } = recognizers;

/** Numbers, numbers with a unit, and dates: what one pass over a text needs of the suite. */
function recognizersSuite(text: string): unknown {
  const { English } = Culture;
  return [
    recognize.recognizeNumber(text, English),
    recognize.recognizeCurrency(text, English),
    recognize.recognizeDimension(text, English),
    recognize.recognizeAge(text, English),
    recognize.recognizeTemperature(text, English),
    recognize.recognizeDateTime(text, English),
  ];
}

const bareNumber = /\d[\d,.]*/gu;

/** A text, repeated or cut, so that it is of a given length. */
function ofLength(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

const print = (...cells: readonly string[]): void =>
  console.log(cells.map((cell, at) => (at === 0 ? cell.padEnd(44) : cell.padStart(16))).join(''));
const short = (value: number): string => (value >= 100 ? whole(value) : value.toPrecision(3));
const whole = (value: number): string => Math.round(value).toLocaleString('en');

const texts = benchTexts();
const characters = texts.reduce((sum, text) => sum + text.length, 0);
console.log(`${texts.length} texts, ${whole(characters)} characters; one core; Node ${process.version}\n`);

// The suite is slow enough that a few short texts are a fair sample.
const slice = texts.filter((text) => text.length < 3000).slice(0, quick ? 2 : 6);
const contenders: readonly [name: string, texts: readonly string[], work: (text: string) => unknown][] = [
  ['ingot extract', texts, (text) => extractArticle(article(text))],
  ['ingot quantities', texts, (text) => quantitiesOf(article(text))],
  ['chrono-node, dates alone', texts, (text) => chrono.parse(text)],
  ['@microsoft/recognizers-text-suite', slice, recognizersSuite],
  ['bare number pattern', texts, (text) => text.match(bareNumber)?.length],
];
const speeds = contenders.map(([name, sample, work]) => ({ name, speed: measure(sample, work, seconds) }));
const extractSpeed = speeds[0]?.speed ?? 1;

print('', 'characters/s', 'of extract');
for (const { name, speed } of speeds) print(name, whole(speed), `${short(speed / extractSpeed)} x`);

console.log('');
print('one article, extract', 'characters/s', 'ms', 'ms a kB');
const joined = texts.join('\n\n');
for (const length of [1e3, 1e4, 1e5, 1e6, ...(quick ? [] : [1e7])]) {
  const text = ofLength(joined, length);
  const speed = measure([text], (one) => extractArticle(article(one)), length > 1e5 ? 0 : seconds / 3);
  const ms = (length / speed) * 1000;
  print(`${whole(length / 1000)} kB`, whole(speed), short(ms), short(ms / (length / 1000)));
}

console.log('');
print('rows inserted into the headless workbook', 'rows/s', 'ms');
for (const { rows, milliseconds } of await rowsBench(texts, quick ? [1e3] : [1e3, 1e4, 5e4]))
  print(`${whole(rows)} rows`, whole((rows / milliseconds) * 1000), whole(milliseconds));

for (const { title, speeds: measured } of functionsBench(quick ? 0.3 : 1)) {
  console.log('');
  print(`10,000 values, ${title}`, 'ranges/s', 'ms', 'of ours');
  const ours = measured[0]?.speed ?? 1;
  for (const { name, speed } of measured) print(name, short(speed), short(1000 / speed), `${short(speed / ours)} x`);
}

console.log('');
print('cells of the headless workbook, CONVERTUNIT', 'ms to fill', 'ms after an edit');
const { cells, filled, edited } = await cellsBench(quick ? 1000 : undefined);
print(`${whole(cells)} cells`, whole(filled), whole(edited));

console.log('');
print('refresh with 1 % of the rows changed', 'cells written', 'ms comparing', 'ms writing');
for (const { rows, cells, compared, written } of await refreshBench(
  (count) => manyRows(texts, count),
  quick ? [1e3] : [1e3, 1e4, 5e4],
))
  print(`${whole(rows)} rows`, whole(cells), whole(compared), whole(written));

if (findBrowser() === null)
  console.log('\nNo Chromium, Chrome or Edge here: what the pane costs to start is not measured.');
else {
  console.log('');
  print('page, until it can be used', 'kB gzip', 'ms');
  const costs = await paneBench();
  for (const { name, kilobytes, milliseconds } of costs) print(name, short(kilobytes), whole(milliseconds));
  const [pane, plain] = costs;
  if (pane && plain)
    print('ratio', short(pane.kilobytes / plain.kilobytes), short(pane.milliseconds / plain.milliseconds));
}
