import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderMarkdown } from '../../demo/render-article.ts';
import { sharedFolder } from '../../shared-folder.ts';
import { curatedFigures } from './curated-figures.ts';
import { fence } from './expected-marks.ts';

/** A source's text as a web page, every claim's figure in it fenced (see expected-marks.ts). */
export interface FencedArticle {
  readonly name: string;
  /** The source's id in the pack. */
  readonly source: string;
  readonly html: string;
}

/** The two real sources; `[]` where they are not at hand. */
export function realSources(): readonly FencedArticle[] {
  const shared = sharedFolder();
  if (shared === null) return [];
  return ['doubao-llm-market.md', 'deepseek-china-llm.md'].map((file) => {
    const markdown = readFileSync(join(shared, 'corpus', file), 'utf8');
    const name = file.replace('.md', '');
    const figures = curatedFigures(file, markdown);
    // Pictures would be asked for on the network.
    const page = renderMarkdown(markdown, name).replace(/<img [^>]*>/g, '');
    return { name, source: name, html: fence(page, figures) };
  });
}
