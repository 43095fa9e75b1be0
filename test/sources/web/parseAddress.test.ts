import { parseAddress } from '../../../src/sources/web/parseAddress';
import { thrownBy } from '../../support/thrownBy';

describe('parseAddress', () => {
  test.each([
    ['https://example.org/a?b=1', 'https://example.org/a?b=1'],
    [' https://example.org ', 'https://example.org/'],
    ['http://localhost:3000/a', 'http://localhost:3000/a'],
    ['http://127.0.0.1/a', 'http://127.0.0.1/a'],
    ['http://[::1]:80/a', 'http://[::1]/a'],
    ['example.org', 'https://example.org/'],
    ['www.example.org/news?page=2', 'https://www.example.org/news?page=2'],
    ['example.org:8080/a', 'https://example.org:8080/a'],
    ['https://user:secret@example.org/a#part', 'https://example.org/a'],
    ['https://en.example.org/wiki/Copper_(metal)', 'https://en.example.org/wiki/Copper_(metal)'],
  ])('%s is %s', (written, href) => {
    expect(parseAddress(written).href).toBe(href);
  });

  test.each([
    ['javascript:alert(1)', 'javascript:alert(1) is no web address: give one that begins with https://.'],
    ['file:///etc/passwd', 'file:///etc/passwd is no web address: give one that begins with https://.'],
    ['data:text/html,<p>a', 'data:text/html,<p>a is no web address: give one that begins with https://.'],
    ['ftp://example.org/a', 'ftp://example.org/a is no web address: give one that begins with https://.'],
    ['copper news', 'copper news is no web address: give one that begins with https://.'],
    ['https://', 'https:// is no web address: give one that begins with https://.'],
    ['  ', 'An empty address is no web address: give one that begins with https://.'],
  ])('%s is none', (written, message) => {
    expect(thrownBy(() => parseAddress(written))).toMatchObject({ problem: 'address', message });
  });

  test.each([
    'http://user:secret@example.org/a',
    'http://localhost.example.org/a',
    'http://10.0.0.1/a',
    'http://127.0.0.1.example.org/a',
  ])('%s is not secure', (written) => {
    const address = written.replace('user:secret@', '');
    expect(thrownBy(() => parseAddress(written))).toMatchObject({
      problem: 'insecure',
      address,
      message: `${address} is not secure, and Excel lets its panes read secure sites only: try ${address.replace('http:', 'https:')}, or open it in the browser, save it and add the file.`,
    });
  });
});
