/**
 * Names of the language. Where Jest runs modules, each look at a global is slow; modules that are given these once run up
 * to three times as fast. `Date` and `RegExp` are not here, which tests replace, nor what packages call something of their
 * own: `String`, `Symbol`, `isNaN`, `isFinite`.
 */
const LANGUAGE = [
  'Array',
  'ArrayBuffer',
  'BigInt',
  'Boolean',
  'DataView',
  'Error',
  'Float32Array',
  'Float64Array',
  'Int32Array',
  'JSON',
  'Map',
  'Math',
  'Number',
  'Object',
  'Promise',
  'Proxy',
  'RangeError',
  'Reflect',
  'Set',
  'SyntaxError',
  'TypeError',
  'Uint8Array',
  'Uint8ClampedArray',
  'Uint16Array',
  'Uint32Array',
  'WeakMap',
  'WeakRef',
  'WeakSet',
  'decodeURIComponent',
  'encodeURIComponent',
  'parseFloat',
  'parseInt',
];

/** @type {import('jest').Config} */
export default {
  // A machine that does other work besides is no defect.
  testTimeout: 180_000,
  // Many tests wait for a browser: all cores are theirs.
  maxWorkers: '100%',
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  sandboxInjectedGlobals: LANGUAGE,
  transform: {
    '^.+\\.[cm]?[jt]sx?$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
  // ESM-only packages that Jest on Node 20 cannot load as they are.
  transformIgnorePatterns: [
    '/node_modules/(?!(pdfjs-dist|hyparquet(?:-writer)?|d3-[a-z-]+|internmap|linkedom|htmlparser2|entities|domhandler|domutils|dom-serializer|domelementtype|uhyphen|cssom[^/]*|css-select|css-what|boolbase|nth-check|mdast-util-[^/]+|micromark[^/]*|unist-util-[^/]+|decode-named-character-reference|character-entities|ccount|escape-string-regexp|markdown-table|longest-streak|zwitch|devlop)/)',
  ],
};
