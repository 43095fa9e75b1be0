import { UsageError } from '../../../src/workbench/server/errors';
import { readOptions } from '../../../src/workbench/server/options';

const silent = (): void => undefined;

describe('readOptions', () => {
  it.each([
    [[], { port: null, open: true }],
    [['--no-open'], { port: null, open: false }],
    [['--port', '8080'], { port: 8080, open: true }],
    [['--port=65535', '--no-open'], { port: 65_535, open: false }],
  ])('%j', (args, options) => {
    expect(readOptions(args, silent)).toEqual(options);
  });

  it.each([
    [['--port', '0']],
    [['--port', '65536']],
    [['--port', '-1']],
    [['--port', '3e3']],
    [['--port', '80 80']],
    [['--port']],
    [['--host', '0.0.0.0']],
    [['somewhere']],
  ])('refuses %j and says where help is', (args) => {
    expect(() => readOptions(args, silent)).toThrow(UsageError);
    expect(() => readOptions(args, silent)).toThrow(/npm start -- --help/u);
  });

  it('prints help and does no more', () => {
    let printed = '';
    expect(readOptions(['--help'], (text) => (printed += text))).toBeNull();
    expect(printed).toMatch(/--port <number>.*--no-open/su);
  });
});
