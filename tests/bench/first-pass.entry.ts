import { readBlock } from '../../lib/core/read-document.ts';
import { mayStateNumber } from '../../lib/core/text/may-state-number.ts';
import { BlockIds } from '../../lib/page/block-ids.ts';
import { describePassage } from '../../lib/page/describe-passage.ts';
import { openDom } from '../../lib/page/dom.ts';
import { ElementKinds } from '../../lib/page/element-kinds.ts';
import { HeadingOutline } from '../../lib/page/heading-outline.ts';
import { ListLines } from '../../lib/page/list-lines.ts';
import type { PageBlock } from '../../lib/page/page-block.ts';
import { TableHeaders } from '../../lib/page/table-headers.ts';
import { walkTree } from '../../lib/page/text-walk.ts';
import { race } from './measure.ts';

/** Walks all text and puts it together: what a first pass is measured by. */
const bareWalk = (): number => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) text += walker.currentNode.nodeValue;
  return text.length;
};

/** What the page's main thread does: walks, puts passages together, describes those with numbers. */
const takeBlocks = (): readonly PageBlock[] => {
  openDom();
  const outline = new HeadingOutline();
  const kinds = new ElementKinds(document);
  const tools = { kinds, ids: new BlockIds(), outline, isWanted: mayStateNumber };
  const lists = new ListLines();
  const page = { outline, lists, tables: new TableHeaders(lists) };
  const walk = walkTree(tools, document.body);
  const blocks: PageBlock[] = [];
  for (let done = false; !done; ) {
    done = walk.step(64);
    for (const passage of walk.builder.takePassages()) blocks.push(describePassage(passage, page));
  }
  return blocks;
};

/** What the background does with them. */
const readAll = (blocks: readonly PageBlock[]): number =>
  blocks.reduce((count, block) => count + readBlock(block, {}).figures.length, 0);

/** Rounds until the browser has compiled what runs: a page's pass gets no faster after some fifteen. */
const WARMING = 30;

/** Medians of a warm pass over the page and of its parts, in ms. */
export const raceFirstPass = (rounds: number) => {
  const blocks = takeBlocks();
  const variants = {
    bare: bareWalk,
    blocks: takeBlocks,
    reading: () => readAll(blocks),
    whole: () => readAll(takeBlocks()),
  };
  race(variants, WARMING);
  return race(variants, rounds);
};
