import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

/** What a shell command printed and how it ended. */
interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function start(command: string): ChildProcessWithoutNullStreams {
  const ingot = `${process.execPath} --import tsx src/entry/cli.ts`;
  return spawn('bash', ['-c', command.replaceAll('INGOT', ingot)], { cwd: root });
}

async function end(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  const texts = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (texts.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (texts.stderr += chunk.toString()));
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { status, ...texts };
}

const article = (id: number): string =>
  `${JSON.stringify({ id: `a${id}`, text: 'Exports rose 3% to 519,000 tonnes. '.repeat(30) })}\n`;

describe('the program', () => {
  it('prints nothing but the result on standard output', async () => {
    const { status, stdout, stderr } = await end(start('INGOT extract assets/samples'));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const line of stdout.trimEnd().split('\n')) expect(JSON.parse(line)).toHaveProperty('figures');
  }, 60_000);

  it('reads a pipe', async () => {
    const { status, stdout } = await end(start('cat assets/samples/siberian-smelter.txt | INGOT extract'));
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toHaveProperty('id', '-');
  }, 60_000);

  it('ends quietly when nobody reads on', async () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'ingot-')), 'articles.jsonl');
    writeFileSync(file, Array.from({ length: 5000 }, (_none, id) => article(id)).join(''));
    const command = `INGOT extract --input jsonl ${file} | head -n 1 > /dev/null; echo \${PIPESTATUS[0]}`;
    expect(await end(start(command))).toEqual({ status: 0, stdout: '0\n', stderr: '' });
  }, 60_000);

  it('names a full device', async () => {
    const { status, stderr } = await end(start('INGOT extract assets/samples > /dev/full'));
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr:
        'ingot: standard output: cannot be written: no space left on the device; make room or choose another place\n',
    });
  }, 60_000);

  it('answers a line before the next one comes', async () => {
    const child = start('INGOT extract --input jsonl -');
    const answered = new Promise<string>((resolve) =>
      child.stdout.once('data', (chunk: Buffer) => resolve(String(chunk))),
    );
    child.stdin.write(article(1));
    expect(await answered).toContain('"id":"a1"');
    child.stdin.end(article(2));
    const { status, stdout } = await end(child);
    expect(status).toBe(0);
    expect(stdout).toContain('"id":"a2"');
  }, 60_000);

  it('takes back an unfinished file when it is stopped', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'ingot-'));
    const child = start(`exec INGOT extract --input jsonl --out ${folder}/figures.jsonl -`);
    child.stdin.write(article(1));
    while (readdirSync(folder).length === 0) await new Promise((resolve) => setTimeout(resolve, 50));
    child.kill('SIGINT');
    const { status, stderr } = await end(child);
    expect({ status, stderr, files: readdirSync(folder) }).toEqual({ status: 130, stderr: '', files: [] });
  }, 60_000);
});
