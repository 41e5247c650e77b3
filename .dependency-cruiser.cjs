// The arrows between the folders. Run twice by tests/boundaries.ts: on the sources as they are, where
// imports of types count too, and with BUNDLE=1 on a copy without types, so that only what really
// ships in a bundle counts.
const bundle = process.env.BUNDLE === '1';

/** The data's path through the pure core. A stage may import itself and earlier ones. */
const STAGES = [
  'text',
  'unit',
  'quantity',
  'figure',
  'article',
  'claim',
  'match',
  'verdict',
  'audit',
];

const forbid = (name, from, to) => ({ name, severity: 'error', from, to });

const shape = [
  forbid('no-cycles', {}, { circular: true }),
  // Without this, an import that the tool cannot resolve makes every other rule pass in silence.
  // mdast is a package of types only: it has no file that a resolver could find.
  forbid('no-unresolved', {}, { couldNotResolve: true, pathNot: '^mdast$' }),
  forbid('no-orphans', { orphan: true, path: '^(lib|components)/', pathNot: '\\.json$' }, {}),
  forbid('core-is-pure', { path: '^lib/core/' }, { pathNot: '^lib/core/' }),
  ...STAGES.map((stage, i) =>
    forbid(
      `core-flows-forward/${stage}`,
      { path: `^lib/core/${stage}/` },
      {
        path: `^lib/core/(${[...STAGES.slice(i + 1), 'pipeline', 'cross-reference'].join('|')})\\b`,
      },
    ),
  ),
  forbid(
    'adapters-do-not-know-each-other',
    { path: '^lib/(page|highlight|packs|messages|settings)/' },
    { path: '^lib/', pathNot: ['^lib/core/', '^lib/platform/', '^lib/$1/'] },
  ),
  forbid(
    'page-code-has-no-extension-api',
    { path: '^lib/(page|highlight)/' },
    { path: '^lib/platform/' },
  ),
  forbid('page-code-has-no-npm', { path: '^lib/(page|highlight)/' }, { path: 'node_modules/' }),
  forbid(
    'components-are-presentational',
    { path: '^components/' },
    { pathNot: '^(components|lib/core|locales)/|node_modules/(preact|@floating-ui)/' },
  ),
  forbid(
    'floating-ui-only-places-the-card',
    { pathNot: '^(components/card|lib/app|tests)/' },
    { path: 'node_modules/@floating-ui/' },
  ),
  forbid('platform-stands-alone', { path: '^lib/platform/' }, { path: '^lib/(?!platform/)' }),
  forbid('entrypoints-are-thin', { path: '^entrypoints/' }, { path: '^lib/(?!app/)' }),
  forbid(
    'corpus-uses-core-and-the-pack-schema-only',
    { path: '^lib/corpus/' },
    {
      path: '^(lib|components|entrypoints)/',
      pathNot: '^lib/(corpus|core)/|^lib/packs/(pack-schema|parse-pack)\\.ts$',
    },
  ),
  forbid('only-app-mounts-components', { path: '^lib/(?!app/)' }, { path: '^components/' }),
  forbid('app-is-the-top-of-lib', { path: '^lib/(?!app/)' }, { path: '^lib/app/' }),
  forbid(
    'one-door-to-the-browser',
    { pathNot: '^(lib/platform|tests)/' },
    { path: 'node_modules/(webextension-polyfill|@wxt-dev|wxt/.*browser)' },
  ),
  forbid(
    'zod-only-at-the-doors',
    { pathNot: '^(lib/(packs|messages|settings|corpus)|tests)/|^wxt\\.config' },
    { path: 'node_modules/zod/' },
  ),
  forbid('idb-only-in-packs', { pathNot: '^(lib/packs|tests)/' }, { path: 'node_modules/idb/' }),
  forbid(
    'nothing-imports-an-entrypoint',
    { pathNot: '^(entrypoints|tests)/' },
    { path: '^entrypoints/' },
  ),
  forbid('source-never-imports-tests', { pathNot: '^tests/' }, { path: '^tests/' }),
  forbid(
    'corpus-never-ships',
    { path: '^(entrypoints|components|lib/(?!corpus/))' },
    { path: '^lib/corpus/' },
  ),
  forbid(
    'node-only-in-corpus',
    { path: '^(entrypoints|components|lib/(?!corpus/))' },
    { dependencyTypes: ['core'] },
  ),
];

const reach = (name, entry, path) =>
  forbid(name, { path: `^entrypoints/${entry}` }, { path, reachable: true });

/** The scripts that run in pages. */
const IN_PAGE = '(sentinel\\.ts|annotator/|card\\.ts)';

const shipped = [
  // A content script's IndexedDB belongs to the web page, not to the extension.
  reach('page-never-opens-the-claim-store', IN_PAGE, '^lib/packs/|node_modules/idb/'),
  // zod would add some 30 to 90 kB to scripts that are 8 and 60 kB.
  reach('page-ships-no-zod', IN_PAGE, 'node_modules/zod/'),
  // The dataset's half of the path stays in the background: the page side knows no dataset.
  reach('page-knows-no-dataset', IN_PAGE, '^lib/core/(match|verdict|audit)/|^public/packs/'),
  // Text is read in the background: quantities and figures would make the annotator three times as
  // large, and their reading would be work on the page's own thread.
  reach(
    'page-reads-no-figures',
    IN_PAGE,
    '^lib/core/(quantity|figure|read-document|article/sketch-of)\\b',
  ),
  // The sentinel runs on every page of the web, and shows nothing.
  reach('sentinel-shows-nothing', 'sentinel\\.ts', '^components/'),
  // The background is a service worker in Chrome: it has no DOM.
  // A clock has no DOM.
  reach(
    'background-never-reaches-the-dom',
    'background',
    '^(lib/(page(?!/time-slices)|highlight)|components)/',
  ),
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: bundle ? shipped : shape,
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.output|\\.wxt)/' },
    // TypeScript 7 has no parser to lend yet; swc has, and it tells imports of types apart.
    parser: 'swc',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'module', 'default', 'types', 'browser', 'node'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
    },
  },
};
