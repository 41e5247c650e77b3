import { readFileSync } from 'node:fs';
import type { ReadPage } from '../../components/panel/panel-props.ts';
import type { Pack } from '../../lib/core/claim/claim.ts';
import { buildClaimIndex } from '../../lib/core/claim/claim-index.ts';
import type { Comparison } from '../../lib/core/comparison.ts';
import { compareSources } from '../../lib/core/comparison.ts';
import { crossReference } from '../../lib/core/pipeline.ts';
import { readDocument } from '../../lib/core/read-document.ts';
import { frontMatterField } from '../../lib/corpus/front-matter.ts';
import { markdownBlocks } from '../../lib/corpus/markdown-blocks.ts';

const PACKS = ['llm-market-2025', 'primary-sources'];

/** What the extension makes of an article, for the gallery's screens with real data. */
export interface ReadArticle {
  readonly page: ReadPage;
  readonly compare: Comparison;
}

/** Reads a Markdown article against the bundled packs, with the core that the extension runs. */
export function readArticle(file: string): ReadArticle {
  const text = readFileSync(file, 'utf8');
  // Built by `npm run corpus build`, which checks them against the schema.
  const packs = PACKS.map(
    (name): Pack =>
      JSON.parse(readFileSync(new URL(`../../public/packs/${name}.json`, import.meta.url), 'utf8')),
  );
  const index = buildClaimIndex(packs);
  const date = frontMatterField(text, 'date');
  const { figures, sketch } = readDocument(
    markdownBlocks(text).map(({ block }) => block),
    date === null ? {} : { published: date },
  );
  return {
    page: {
      kind: 'read',
      site: 'example.cn',
      figures,
      ...crossReference({ figures, sketch }, index),
    },
    compare: compareSources(packs, index),
  };
}
