// The walls of the house (see lib/ARCHITECTURE.md): who may call whom. Run by dependency-cruiser.

const room = (name) => `^lib/${name}/`;
const LOWER_ROOMS = ['dom', 'pdf', 'storage', 'messaging'];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'A part may name the type of what it is part of; nothing may need itself to run',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'unknown-import',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(#|wxt/|virtual:)' },
    },
    {
      name: 'core-knows-nobody',
      comment: 'lib/core is pure: data in, data out',
      severity: 'error',
      from: { path: room('core') },
      to: { path: '^(lib|components|entrypoints|tests)/', pathNot: room('core') },
    },
    {
      name: 'core-takes-only-valibot-and-approx-string-match',
      severity: 'error',
      from: { path: room('core') },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'core'],
        pathNot: 'node_modules/(valibot|approx-string-match)/',
      },
    },
    ...LOWER_ROOMS.map((name) => ({
      name: `${name}-knows-only-core`,
      comment:
        'The lower rooms do not know each other, nor what stands above them. Types of the calls are shared from app.',
      severity: 'error',
      from: { path: room(name) },
      to: {
        path: '^(lib|components|entrypoints|tests)/',
        pathNot: ['^lib/core/', room(name)],
        dependencyTypesNot: ['type-only'],
      },
    })),
    {
      name: 'app-knows-core-and-ports',
      comment:
        'Use cases work over ports: they run nothing of the lower rooms, so that they can be tested without them',
      severity: 'error',
      from: { path: room('app') },
      to: { path: '^(lib/(storage|pdf)|components|entrypoints|tests)/' },
    },
    {
      name: 'components-know-core',
      comment: 'Views by props: what they show is given to them',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^(lib/(dom|pdf|storage|messaging)|entrypoints|tests)/' },
    },
    {
      name: 'nothing-knows-the-tests',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/' },
      to: { path: '^tests/' },
    },
    {
      name: 'only-storage-takes-dexie',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/', pathNot: room('storage') },
      to: { path: 'node_modules/dexie' },
    },
    {
      name: 'only-dom-takes-mark-js',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/', pathNot: room('dom') },
      to: { path: 'node_modules/(@types/)?mark\\.js' },
    },
    {
      name: 'only-pdf-takes-pdfjs',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/', pathNot: room('pdf') },
      to: { path: 'node_modules/pdfjs-dist' },
    },
    {
      name: 'pages-never-reach-storage',
      comment:
        'A script in a web page opens that page’s IndexedDB, not ours; one stray import also makes it thirty times as large',
      severity: 'error',
      from: { path: '^entrypoints/(gate|engine|detector|bar)/' },
      to: { path: `(${room('storage')}|node_modules/dexie)`, reachable: true },
    },
    {
      name: 'pages-never-reach-pdf',
      comment: 'pdf.js is half a megabyte that no web page needs: only the reader carries it',
      severity: 'error',
      from: { path: '^entrypoints/(gate|engine|detector|bar)/' },
      to: { path: `(${room('pdf')}|node_modules/pdfjs-dist)`, reachable: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.wxt|\\.output)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'default', 'types'] },
  },
};
