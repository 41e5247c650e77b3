import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { DocumentMeta } from '../core/figure/passage.ts';
import { err, ok, type Result } from '../core/result.ts';
import { frontMatterField } from './front-matter.ts';
import { htmlBlocks, parseHtml } from './html-blocks.ts';
import { attributeOf } from './html-tree.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import type { PlacedBlock } from './placed-block.ts';
import { plainBlocks } from './plain-blocks.ts';

/** A file as the core reads it, with the way back to its text. */
export interface ReadFile {
  readonly text: string;
  readonly blocks: readonly PlacedBlock[];
  readonly meta: DocumentMeta;
}

const DAY = /\d{4}-\d{2}-\d{2}/;

/** Names of `meta` elements that give the day of publication, the surest first. */
const PUBLISHED_NAMES = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish_date',
  'dc.date',
  'date',
];

function elementsOf(node: Tree.Node): Tree.Element[] {
  if (!('childNodes' in node)) return [];
  return node.childNodes.flatMap((child) =>
    'tagName' in child ? [child, ...elementsOf(child)] : [],
  );
}

/** The day of publication of an HTML file, from its metadata or its first `time`; null when it gives none. */
function publishedOf(elements: readonly Tree.Element[]): string | null {
  const named = PUBLISHED_NAMES.flatMap((name) =>
    elements.filter(
      (element) =>
        element.tagName === 'meta' &&
        [
          attributeOf(element, 'property'),
          attributeOf(element, 'name'),
          attributeOf(element, 'itemprop'),
        ].some((value) => value?.toLowerCase() === name),
    ),
  ).map((element) => attributeOf(element, 'content'));
  const times = elements
    .filter((element) => element.tagName === 'time')
    .map((element) => attributeOf(element, 'datetime'));
  for (const value of [...named, ...times]) {
    const day = DAY.exec(value ?? '');
    if (day) return day[0];
  }
  return null;
}

function htmlMeta(document: Tree.Document): DocumentMeta {
  const elements = elementsOf(document);
  const title = elements.find((element) => element.tagName === 'title')?.childNodes[0];
  const root = elements.find((element) => element.tagName === 'html');
  const language = root ? attributeOf(root, 'lang') : null;
  const published = publishedOf(elements);
  return {
    ...(title && 'value' in title && { title: title.value.trim() }),
    ...(published !== null && { published }),
    ...(language && { language }),
  };
}

function markdownMeta(file: string): DocumentMeta {
  const title = frontMatterField(file, 'title');
  const published = DAY.exec(frontMatterField(file, 'date') ?? '');
  return { ...(title !== null && { title }), ...(published && { published: published[0] }) };
}

/** Reads the text of a file by its kind, which its name tells: `.md`, `.html`, or plain text. */
export function readText(name: string, text: string): ReadFile {
  switch (extname(name).toLowerCase()) {
    case '.md':
    case '.markdown':
      return { text, blocks: markdownBlocks(text), meta: markdownMeta(text) };
    case '.html':
    case '.htm':
    case '.xhtml': {
      const document = parseHtml(text);
      return { text, blocks: htmlBlocks(text, document), meta: htmlMeta(document) };
    }
    default:
      return { text, blocks: plainBlocks(text), meta: {} };
  }
}

/** Reads a file; when it cannot be read or is no UTF-8 text, the reason as a sentence. */
export function readFile(file: string): Result<ReadFile, string> {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return ok(readText(file, decoder.decode(readFileSync(file))));
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error));
  }
}
