import { messageOf } from '../../../src/taskpane/work/messageOf';

const lost = Object.assign(new Error('Loading chunk 665 failed. (http://localhost/665.js)'), {
  name: 'ChunkLoadError',
});

test.each<[string, unknown, string]>([
  ['what the workbook says', new Error('The sheet is protected.'), 'The sheet is protected.'],
  ['a part that did not come', lost, 'A part of Ingot could not be loaded: check the connection, then try it again.'],
  ['an error without words', new Error(''), 'Something went wrong: try it again.'],
  ['something that is no error', 'ChunkLoadError', 'Something went wrong: try it again.'],
])('%s', (_name, error, message) => {
  expect(messageOf(error)).toBe(message);
});
