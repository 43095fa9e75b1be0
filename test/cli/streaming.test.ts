import { PassThrough, Readable, Writable } from 'node:stream';
import { runCli } from '../../src/cli/runCli';

describe('a stream of articles', () => {
  it.each(['extract', 'quantities'])('is read by %s no faster than it is written', async (command) => {
    const count = { given: 0, written: 0, ahead: 0 };
    function* articles(): Generator<Buffer> {
      while (count.given < 300) {
        count.given += 1;
        count.ahead = Math.max(count.ahead, count.given - count.written);
        yield Buffer.from(`${JSON.stringify({ id: `a${count.given}`, text: 'Exports rose 3%. '.repeat(10) })}\n`);
      }
    }
    const stdout = new Writable({
      highWaterMark: 1,
      write: (_line, _encoding, done) => {
        count.written += 1;
        setTimeout(done);
      },
    });
    const status = await runCli([command, '--input', 'jsonl'], {
      stdin: Object.assign(Readable.from(articles(), { highWaterMark: 4 }), { isTTY: false }),
      stdout: Object.assign(stdout, { isTTY: false }),
      stderr: new PassThrough(),
      signal: new AbortController().signal,
    });
    expect(status).toBe(0);
    expect(count.written).toBe(300);
    expect(count.ahead).toBeLessThan(20);
  });
});
