import { articleLine } from '../../src/cli/articleLine';

const encoder = new TextEncoder();
const read = (line: string | Uint8Array | null, published: string | null = null) =>
  articleLine({ number: 7, bytes: typeof line === 'string' ? encoder.encode(line) : line }, 'a.jsonl', published);

describe('articleLine', () => {
  it('reads every field', async () => {
    const line = {
      id: 'a',
      title: 'T',
      published: '2018-08-09',
      url: 'https://example.org/a',
      text: 'Exports rose 3%.',
    };
    const input = read(JSON.stringify(line));
    expect(input).toMatchObject({ id: 'a', name: 'a.jsonl', line: 7 });
    expect(await input?.read()).toMatchObject(line);
  });

  it.each([
    ['{"text":"a"}', { title: null, published: null, url: null }],
    ['{"id":null,"title":null,"published":null,"text":""}', { published: null, text: '' }],
    ['{"id":42,"text":"a"}', { id: '42' }],
    ['{"text":"a","published":""}', { published: null }],
    ['{"text":"a","published":"2018-08-09T10:00:00Z"}', { published: '2018-08-09' }],
    ['{"text":"a","unknown":[1]}', { text: 'a' }],
    ['{"text":"a\u2028b"}\r', { text: 'a\u2028b' }],
  ])('reads %s', async (line, expected) => {
    expect(await read(line)?.read()).toMatchObject(expected);
  });

  it('prefers the date of the command line', async () => {
    const article = await read('{"text":"a","published":"2018-08-09"}', '2020-01-02')?.read();
    expect(article).toMatchObject({ published: '2020-01-02' });
  });

  it.each(['', '   ', '\r'])('passes over a blank line %j', (line) => {
    expect(read(line)).toBeNull();
  });

  it.each([
    ['{"text":', null, 'not JSON'],
    [Uint8Array.of(0x7b, 0xff), null, 'not UTF-8'],
    [null, null, 'too long'],
    ['[1]', null, 'not a JSON object'],
    ['"text"', null, 'not a JSON object'],
    ['null', null, 'not a JSON object'],
    ['{"id":"b"}', 'b', 'no "text"'],
    ['{"id":"b","text":null}', 'b', 'no "text"'],
    ['{"id":8,"text":5}', '8', 'no "text"'],
    ['{"id":"b","text":"a","title":{}}', 'b', '"title" that is not a string'],
    ['{"id":"b","text":"a","published":"9 August"}', 'b', 'YYYY-MM-DD'],
    ['{"id":"b","text":"a","published":"2018-02-30"}', 'b', 'YYYY-MM-DD'],
  ])('refuses %j and keeps the id %s', async (line, id, message) => {
    const input = read(line);
    expect(input).toMatchObject({ id, line: 7 });
    await expect(async () => input?.read()).rejects.toThrow(message);
  });
});
