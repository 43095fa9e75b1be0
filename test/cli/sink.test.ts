import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { OutputClosed, OutputError } from '../../src/cli/errors';
import { fileSink, streamSink } from '../../src/cli/sink';

const folder = (): string => mkdtempSync(path.join(tmpdir(), 'ingot-sink-'));

describe('fileSink', () => {
  it('shows the file only when it is whole', async () => {
    const file = path.join(folder(), 'a.csv');
    const sink = await fileSink(file);
    await sink.write('a,b\n');
    await sink.write(Uint8Array.of(0x63, 0x0a));
    expect(readdirSync(path.dirname(file))).not.toContain('a.csv');
    await sink.commit();
    expect(readdirSync(path.dirname(file))).toEqual(['a.csv']);
    expect(readFileSync(file, 'utf8')).toBe('a,b\nc\n');
  });

  it('leaves what was there when it is abandoned', async () => {
    const file = path.join(folder(), 'a.csv');
    writeFileSync(file, 'old');
    const sink = await fileSink(file);
    await sink.write('new');
    await sink.abandon();
    expect(readFileSync(file, 'utf8')).toBe('old');
    expect(readdirSync(path.dirname(file))).toEqual(['a.csv']);
  });

  it('keeps permissions and follows a link', async () => {
    const place = folder();
    const target = path.join(place, 'target.csv');
    const link = path.join(place, 'link.csv');
    writeFileSync(target, 'old');
    chmodSync(target, 0o640);
    symlinkSync(target, link);
    const sink = await fileSink(link);
    await sink.write('new');
    await sink.commit();
    expect(readFileSync(target, 'utf8')).toBe('new');
    expect(statSync(target).mode & 0o777).toBe(0o640);
    expect(readdirSync(place).sort()).toEqual(['link.csv', 'target.csv']);
  });

  it('writes a device straight', async () => {
    const sink = await fileSink('/dev/null');
    await sink.write('a');
    await sink.commit();
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('names a full disk', async () => {
    const sink = await fileSink('/dev/full');
    await expect(sink.write('a')).rejects.toThrow('/dev/full: cannot be written: no space left on the device');
    await sink.abandon();
  });

  it('names a folder that is not there', async () => {
    const file = path.join(folder(), 'none', 'a.csv');
    await expect(fileSink(file)).rejects.toThrow(`${file}: cannot be written: no such file or folder; check the path`);
  });

  it('does not write over a folder', async () => {
    const file = path.join(folder(), 'a.csv');
    mkdirSync(file);
    await expect(fileSink(file)).rejects.toThrow(OutputError);
    expect(readdirSync(path.dirname(file))).toEqual(['a.csv']);
  });
});

describe('streamSink', () => {
  const failing = (code: string): Writable =>
    new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) });

  it('waits until there is room', async () => {
    const seen: string[] = [];
    const slow = new Writable({
      highWaterMark: 1,
      write: (chunk: Buffer, _encoding, done) => {
        setTimeout(() => {
          seen.push(chunk.toString());
          done();
        }, 5);
      },
    });
    await streamSink(slow, 'slow').write('abc');
    expect(seen).toEqual(['abc']);
  });

  it('tells a reader that has gone from a disk that is full', async () => {
    await expect(streamSink(failing('EPIPE'), 'out').write('a')).rejects.toThrow(OutputClosed);
    await expect(streamSink(failing('ENOSPC'), 'out').write('a')).rejects.toThrow('out: cannot be written: no space');
  });
});
