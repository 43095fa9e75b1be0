import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';

/** What the checker prints of a broken rule. */
interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

const root = path.resolve(__dirname, '../..');
const checker = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const rules = path.join(root, '.dependency-cruiser.cjs');

/** Broken rules of `src/` under a folder, as `rule: from -> to`. */
function violations(folder: string): string[] {
  const run = spawnSync(process.execPath, [checker, 'src', '--config', rules, '--output-type', 'json'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const result = JSON.parse(run.stdout) as { summary: { violations: Violation[]; totalCruised: number } };
  expect(result.summary.totalCruised).toBeGreaterThan(5);
  return result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
}

describe('the house', () => {
  it('imports only downwards', () => {
    expect(violations(root)).toEqual([]);
  }, 60_000);

  it('has no rooms but the known ones', () => {
    const known =
      /^(?:entry|taskpane|commands|functions|cli|workbench|actions|workbook|sources|output|dataset|extraction|mentions|lexicon|units|text|model)$/;
    expect(readdirSync(path.join(root, 'src')).filter((room) => !known.test(room))).toEqual([]);
  });

  it('has rules that bite', () => {
    expect(violations(path.join(__dirname, 'violations')).sort()).toEqual([
      'doors-without-excel: src/cli/reaches.ts -> src/workbook/sheet.ts',
      'doors-without-excel: src/functions/doors.ts -> src/workbook/sheet.ts',
      'functions-imports-downwards: src/functions/doors.ts -> src/cli/reaches.ts',
      'model-imports-downwards: src/model/up.ts -> src/text/words.ts',
      'no-circular: src/mentions/first.ts -> src/mentions/second.ts',
      'node-only-at-the-command-line: src/actions/reads.ts -> fs',
      'resolves: src/taskpane/lost.ts -> ingot-no-such-package',
      'ships-what-it-imports: src/actions/unshipped.ts -> ../../../node_modules/recheck/index.js',
      'units-imports-downwards: src/units/sideways.ts -> src/lexicon/rows.ts',
    ]);
  }, 60_000);
});
