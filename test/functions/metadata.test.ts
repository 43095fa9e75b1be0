import path from 'node:path';
import { functionsMetadata } from '../../.tools/addin/functionsMetadata';

describe('functions.json', () => {
  // Excel keeps what it has read, and formulas in workbooks rely on it: names, order and meaning are fixed once shipped.
  // Where this fails, only appended arguments and new functions are a reason to take the new one.
  it('says what it has said before', async () => {
    expect(await functionsMetadata(path.resolve(__dirname, '../..'))).toMatchSnapshot();
  });
});
