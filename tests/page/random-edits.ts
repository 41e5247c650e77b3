import type { Reading } from './reading.entry.ts';

/** What the page's script is bundled under. */
declare const duishu: { startReading(): Reading };

/**
 * Edits a page at random while it is being read; to be evaluated in the page.
 *
 * @param seed - The same one gives the same edits.
 * @returns What the reading knows in the end, and what one that begins then finds.
 */
export async function editAtRandom(seed: number): Promise<{ known: string[]; fresh: string[] }> {
  const STEPS = 8;
  const TEXTS = [
    '2024年157亿元',
    '规模达',
    '34.9%',
    '单位：亿元',
    '12',
    'cost $5',
    ' ',
    '，',
    '1130。',
    '[1]',
  ];
  const INLINE = ['b', 'span', 'a', 'em', 'sup', 'sub', 'code', 'x-y'];
  const BLOCKS = ['div', 'section', 'li', 'blockquote', 'ul', 'dd'];
  const LINES = ['p', 'h2', 'h3', 'dt', ...INLINE];
  let state = seed;
  /** Park and Miller's generator. */
  const below = (limit: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
  const pick = <T>(all: readonly T[]): T => all[below(all.length)] as T; // Never of none.
  const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

  const table = (): Element => {
    const made = document.createElement('table');
    const row = (cells: string): string => `<tr>${cells}</tr>`;
    const rows = Array.from({ length: 1 + below(3) }, () =>
      row(`<td>202${below(9)}<td>${below(900)}`),
    );
    made.innerHTML = `<thead>${row('<th>年份<th>规模（亿元）')}<tbody>${rows.join('')}`;
    return made;
  };
  const make = (depth: number): Node => {
    const kind = below(10);
    if (kind < 3 || depth > 3) return document.createTextNode(pick(TEXTS));
    if (kind === 9) return table();
    if (kind === 8) return document.createElement(pick(['br', 'hr', 'img', 'script', 'input']));
    const made = document.createElement(pick(kind < 6 ? LINES : BLOCKS));
    const isLine = LINES.includes(made.localName);
    // Text first: a block without any leaves no trace between the lines around it.
    made.append(pick(TEXTS.slice(0, 6)));
    for (let left = below(4); left > 0; left--) made.append(isLine ? pick(TEXTS) : make(depth + 1));
    return made;
  };

  const nodes = (): ChildNode[] => {
    const walker = document.createTreeWalker(
      document.body,
      NodeFilter.SHOW_ELEMENT + NodeFilter.SHOW_TEXT,
    );
    const all: ChildNode[] = [];
    while (walker.nextNode()) all.push(walker.currentNode as ChildNode); // What is in the body is a child.
    return all.filter(({ parentElement }) => !parentElement?.closest('table'));
  };
  const elements = (selector: string): Element[] => [
    document.body,
    ...document.body.querySelectorAll(selector),
  ];
  const texts = (): Text[] => nodes().filter((node) => node instanceof Text);
  const some = <T>(all: readonly T[], edit: (one: T) => void): void => {
    if (all.length > 0) edit(pick(all));
  };
  const EDITS: readonly (() => void)[] = [
    () => pick(elements(BLOCKS.join())).append(make(1)),
    () => pick(elements(BLOCKS.join())).prepend(make(1)),
    () =>
      some(
        nodes().filter(() => nodes().length > 6),
        (node) => node.remove(),
      ),
    () => some(texts(), (text) => text.replaceWith(pick(TEXTS.slice(0, 6)) + pick(TEXTS))),
    () => some(texts(), (text) => text.appendData(pick(TEXTS))),
    () =>
      some(
        texts().filter(({ length }) => length > 1),
        (text) => text.splitText(1),
      ),
    () => document.body.normalize(),
    () => some(elements('h2,h3,p').slice(1), (one) => one.nextElementSibling?.after(one)),
    () => some(elements('table').slice(1), (one) => one.replaceWith(make(1), make(1))),
    () =>
      some(elements('tbody').slice(1), (one) =>
        one.append(...(table().querySelector('tbody')?.rows ?? [])),
      ),
    () =>
      some(elements('th').slice(1), (one) =>
        one.replaceChildren(pick(['规模（万元）', '价格', '增速'])),
      ),
  ];

  document.body.replaceChildren(...Array.from({ length: 8 }, () => make(0)));
  const reading = duishu.startReading();
  for (let step = 0; step < STEPS; step++) {
    await pause(below(60));
    for (let left = below(4); left >= 0; left--) pick(EDITS)();
  }
  // Headings that came late have everything read again after a second and a half.
  await pause(2500);
  const anew = duishu.startReading();
  await anew.settled();
  const blocksOf = (one: Reading): string[] =>
    one
      .blocks()
      .map(({ id: _id, before: _before, ...block }) => JSON.stringify(block))
      .sort();
  const found = { known: blocksOf(reading), fresh: blocksOf(anew) };
  reading.stop();
  anew.stop();
  return found;
}
