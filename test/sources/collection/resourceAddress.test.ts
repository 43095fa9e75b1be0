import { resourceAddress } from '../../../src/sources/collection/resourceAddress';
import { thrownBy } from '../../support/thrownBy';

const DESCRIPTOR = 'https://data.example/copper/datapackage.json?v=2';

describe('resourceAddress', () => {
  test.each([
    ['articles.csv', 'https://data.example/copper/articles.csv'],
    ['./articles.csv', 'https://data.example/copper/articles.csv'],
    ['2018/articles.csv', 'https://data.example/copper/2018/articles.csv'],
    ['our articles.csv', 'https://data.example/copper/our%20articles.csv'],
    ['..articles.csv', 'https://data.example/copper/..articles.csv'],
  ])('%s', (path, address) => {
    expect(resourceAddress(path, DESCRIPTOR)).toBe(address);
  });

  test.each<[unknown]>([
    ['../articles.csv'],
    ['a/../../articles.csv'],
    ['..'],
    ['%2e%2e/articles.csv'],
    ['/etc/passwd'],
    ['//evil.example/articles.csv'],
    ['\\\\evil.example\\articles.csv'],
    ['..\\articles.csv'],
    ['https://evil.example/articles.csv'],
    ['HTTPS:evil.example/articles.csv'],
    ['javascript:alert(1)'],
    ['data:text/csv,id'],
    ['file:///etc/passwd'],
    ['articles.csv?token=1'],
    ['articles.csv#a'],
    ['articles\n.csv'],
    [''],
    [null],
    [undefined],
    [7],
    [['articles.csv', 'more.csv']],
  ])('%j leads nowhere', (path) => {
    const error = thrownBy(() => resourceAddress(path, DESCRIPTOR));
    expect(error).toMatchObject({ name: 'SourceReadError', problem: 'wrong-kind', address: DESCRIPTOR });
  });
});
