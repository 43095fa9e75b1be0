/** @type {import('jest').Config} */
export default {
  // A machine that does other work besides is no defect.
  testTimeout: 180_000,
  // Many tests wait for a browser: all cores are theirs.
  maxWorkers: '100%',
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
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
