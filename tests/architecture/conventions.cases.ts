import type { SourceFile } from './conventions.ts';

/** For each convention, a file that breaks it. */
export const BREACHES: Readonly<Record<string, SourceFile>> = {
  'a file has at most 250 lines': { file: 'components/card/card.css', text: 'a {}\n'.repeat(251) },
  'a component file is in PascalCase, any other in kebab-case': {
    file: 'components/card/hover-card.tsx',
    text: 'export function HoverCard() {}\n',
  },
  'a file with few exports is named after one of them': {
    file: 'lib/core/text/fold.ts',
    text: 'export function sentencesOf() {}\n',
  },
  'no folder or file is a drawer for everything': { file: 'lib/page/utils/walk.ts', text: '' },
  'every exported thing of the core and every message has a doc comment': {
    file: 'lib/core/text/fold.ts',
    text: '/** Folds. */\nexport function fold() {}\n\nexport const TABLE = 1;\n',
  },
  'relative imports carry their extension': {
    file: 'lib/page/walk.ts',
    text: "import { fold } from '../core/text/fold';\n",
  },
  'the core has no source of chance': {
    file: 'lib/core/text/fold.ts',
    text: '/** Chance. */\nexport const fold = () => Math.random();\n',
  },
  'an assertion of type says why': {
    file: 'lib/page/walk.ts',
    text: 'export const walk = (a: unknown) => a as string;\n',
  },
};
