import { jsonLinesOf, runInProcess } from './runInProcess';

describe('ingot quantities', () => {
  it('prints every quantity of a line', async () => {
    const text = 'The yard built 158 ships and used about 3.5 million tonnes of steel.';
    const stdin = `${JSON.stringify({ id: 'a', text })}\n`;
    const { status, stdout, stderr } = await runInProcess(['quantities', '--input', 'jsonl'], { stdin });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(jsonLinesOf(stdout)).toEqual([
      {
        id: 'a',
        text,
        quantities: [
          expect.objectContaining({ value: 158, unit: 'ships', bound: '=' }),
          expect.objectContaining({ value: 3_500_000, unit: 'tonnes', surface: '3.5 million tonnes', bound: '~' }),
        ],
      },
    ]);
  });

  it('points into the text', async () => {
    const { stdout } = await runInProcess(['quantities', 'assets/samples/aluminium-exports.txt']);
    const [line] = jsonLinesOf(stdout) as {
      text: string;
      quantities: { surface: string; start: number; end: number }[];
    }[];
    expect(line?.quantities.length).toBeGreaterThan(3);
    for (const { surface, start, end } of line?.quantities ?? []) expect(line?.text.slice(start, end)).toBe(surface);
  });

  it('keeps the place of a line that could not be read', async () => {
    const { status, stdout } = await runInProcess(['quantities', '--input', 'jsonl'], { stdin: '{}\n{"text":"a"}\n' });
    expect(status).toBe(1);
    expect(jsonLinesOf(stdout)).toMatchObject([
      { id: null, line: 1 },
      { text: 'a', quantities: [] },
    ]);
  });
});
