// Which room of the house may import which, and why. `test/house/imports.test.ts` runs it.

/** Top to bottom. A room imports from its own folder and from the lines below; rooms on one line do not know each other. */
const lines = [
  ['entry'],
  ['taskpane', 'commands', 'functions', 'cli', 'workbench'],
  ['actions'],
  ['workbook'],
  ['sources', 'output'],
  ['dataset'],
  ['extraction'],
  ['mentions'],
  ['lexicon', 'units'],
  ['text'],
  ['model'],
];

const inRooms = (rooms) => `^src/(${rooms.join('|')})/`;

const downwards = lines.flatMap((rooms, line) =>
  rooms.map((room) => ({
    name: `${room}-imports-downwards`,
    comment: `${room}/ may import from itself and from the lines below it`,
    severity: 'error',
    from: { path: inRooms([room]) },
    to: {
      path: '^src/',
      pathNot: inRooms([room, ...lines.slice(line + 1).flat()]),
    },
  })),
);

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...downwards,
    {
      name: 'doors-without-excel',
      comment:
        'custom functions and the command line run where there is no workbook, so nothing they reach may need one',
      severity: 'error',
      from: { path: inRooms(['functions', 'cli']) },
      to: { path: inRooms(['workbook']), reachable: true },
    },
    {
      name: 'node-only-at-the-command-line',
      comment: 'everything but the programs that a terminal starts also runs in a browser page and in a web worker',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli/|workbench/server/|entry/(cli|workbench)[.]ts)' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-circular',
      comment: 'modules that import each other can only be understood, and loaded, together',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'ships-what-it-imports',
      comment:
        'src/ imports only packages listed under dependencies; the workbench is for working on it and does not ship',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(workbench/|entry/workbench)' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: ['^node_modules/@types/'] },
    },
    {
      name: 'resolves',
      comment: 'an import that cannot be found',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
