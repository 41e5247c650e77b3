/** A forbidden import: the rule that has to see it, and the files that commit it. */
export interface Seed {
  readonly rule: string;
  readonly files: Readonly<Record<string, string>>;
}

const seed = (rule: string, file: string, ...imported: string[]): Seed => ({
  rule,
  files: Object.fromEntries([
    [file, imported.map((target) => `import '${target}';\n`).join('')],
    ...imported
      .filter((target) => target.startsWith('.'))
      .map((target) => [new URL(target, `file:///${file}`).pathname.slice(1), 'export {};\n']),
  ]),
});

const STAGES = ['text', 'unit', 'quantity', 'figure', 'article', 'claim', 'match', 'verdict'];

/** Violations among the sources as they are. */
export const SHAPE_SEEDS: readonly Seed[] = [
  {
    rule: 'no-cycles',
    files: {
      'lib/page/round.ts': "import './about.ts';\n",
      'lib/page/about.ts': "import './round.ts';\n",
    },
  },
  seed('no-orphans', 'lib/page/alone.ts'),
  {
    rule: 'no-unresolved',
    files: { 'lib/page/lost.ts': "import './nowhere.ts';\n" },
  },
  seed('core-is-pure', 'lib/core/text/impure.ts', '../../page/reader.ts'),
  ...STAGES.map((stage) =>
    seed(`core-flows-forward/${stage}`, `lib/core/${stage}/early.ts`, '../audit/late.ts'),
  ),
  seed('core-flows-forward/audit', 'lib/core/audit/early.ts', '../pipeline.ts'),
  seed('adapters-do-not-know-each-other', 'lib/packs/nosy.ts', '../settings/chosen.ts'),
  seed('page-code-has-no-extension-api', 'lib/highlight/asks.ts', '../platform/log.ts'),
  seed('page-code-has-no-npm', 'lib/page/heavy.ts', 'preact'),
  seed('components-are-presentational', 'components/card/Asks.tsx', '../../lib/messages/send.ts'),
  seed('floating-ui-only-places-the-card', 'components/panel/Floats.tsx', '@floating-ui/core'),
  seed('platform-stands-alone', 'lib/platform/leans.ts', '../core/span.ts'),
  seed('entrypoints-are-thin', 'entrypoints/thick.ts', '../lib/core/span.ts'),
  seed('corpus-uses-core-and-the-pack-schema-only', 'lib/corpus/roams.ts', '../packs/store.ts'),
  seed('only-app-mounts-components', 'lib/highlight/mounts.ts', '../../components/card/Card.tsx'),
  seed('app-is-the-top-of-lib', 'lib/messages/climbs.ts', '../app/session.ts'),
  seed('one-door-to-the-browser', 'lib/app/side-door.ts', 'webextension-polyfill'),
  seed('zod-only-at-the-doors', 'lib/app/checks.ts', 'zod'),
  seed('idb-only-in-packs', 'lib/app/stores.ts', 'idb'),
  seed('nothing-imports-an-entrypoint', 'lib/app/upside-down.ts', '../../entrypoints/start.ts'),
  seed('source-never-imports-tests', 'lib/app/tested.ts', '../../tests/probe.ts'),
  seed('corpus-never-ships', 'lib/app/builds.ts', '../corpus/build.ts'),
  seed('node-only-in-corpus', 'lib/app/reads.ts', 'node:fs'),
];

/** Violations among what ships: each reached through a file between, as it would happen. */
export const SHIPPED_SEEDS: readonly Seed[] = [
  {
    rule: 'page-never-opens-the-claim-store',
    files: {
      'entrypoints/annotator/index.ts': "import '../../lib/app/annotate.ts';\n",
      'lib/app/annotate.ts': "import '../packs/store.ts';\n",
      'lib/packs/store.ts': 'export {};\n',
    },
  },
  {
    rule: 'page-ships-no-zod',
    files: {
      'entrypoints/annotator/index.ts': "import '../../lib/app/annotate.ts';\n",
      'lib/app/annotate.ts': "import '../messages/protocol.ts';\n",
      'lib/messages/protocol.ts': "import 'zod';\n",
    },
  },
  {
    rule: 'page-knows-no-dataset',
    files: {
      'entrypoints/annotator/index.ts': "import '../../lib/app/annotate.ts';\n",
      'lib/app/annotate.ts': "import '../core/verdict/judge.ts';\n",
      'lib/core/verdict/judge.ts': 'export {};\n',
    },
  },
  {
    rule: 'page-reads-no-figures',
    files: {
      'entrypoints/annotator/index.ts': "import '../../lib/app/annotate.ts';\n",
      'lib/app/annotate.ts': "import '../core/read-document.ts';\n",
      'lib/core/read-document.ts': 'export {};\n',
    },
  },
  {
    rule: 'page-reads-no-figures',
    files: {
      'entrypoints/card.ts': "import '../lib/app/draw.ts';\n",
      'lib/app/draw.ts': "import '../core/figure/read.ts';\n",
      'lib/core/figure/read.ts': 'export {};\n',
    },
  },
  {
    rule: 'page-reads-no-figures',
    files: {
      'entrypoints/annotator/index.ts': "import '../../lib/app/annotate.ts';\n",
      'lib/app/annotate.ts': "import '../core/article/sketch-of.ts';\n",
      'lib/core/article/sketch-of.ts': 'export {};\n',
    },
  },
  {
    rule: 'sentinel-shows-nothing',
    files: {
      'entrypoints/sentinel.ts': "import '../lib/app/watch.ts';\n",
      'lib/app/watch.ts': "import '../../components/card/Card.tsx';\n",
      'components/card/Card.tsx': 'export {};\n',
    },
  },
  {
    rule: 'background-never-reaches-the-dom',
    files: {
      'entrypoints/background.ts': "import '../lib/app/serve.ts';\n",
      'lib/app/serve.ts': "import '../page/walk.ts';\n",
      'lib/page/walk.ts': 'export {};\n',
    },
  },
];

/** What ships may import the types of anything: none of these may be reported. */
export const TYPES_ONLY: Readonly<Record<string, string>> = {
  'entrypoints/annotator/index.ts': "import '../../lib/app/annotate.ts';\n",
  'lib/app/annotate.ts': "import type { Pack } from '../packs/store.ts';\nexport type P = Pack;\n",
  'lib/packs/store.ts': "import 'zod';\nexport type Pack = string;\n",
};
