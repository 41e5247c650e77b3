import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** The underline that a style sheet gives each mark, by the mark's name. */
function underlines(file: string, mark: RegExp): Map<string, string> {
  const css = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
  const onScreen = css.split('@media screen and')[0] ?? '';
  const rules = [...onScreen.matchAll(/([^{}]+)\{([^{}]*)\}/g)];
  return new Map(
    rules.flatMap(([, selector = '', body = '']) => {
      const name = mark.exec(selector)?.[1];
      const line = /text-decoration: (.+);/.exec(body)?.[1];
      return name && line ? [[name, line] as const] : [];
    }),
  );
}

it('the legend shows the marks as they are in a page', () => {
  const marks = underlines('entrypoints/annotator/highlight.css', /::highlight\(duishu-([\w-]+)\)/);
  const samples = underlines('components/options/options.css', /\.sample(?:\.([\w-]+))?/);
  expect([...marks.keys()].sort()).toEqual([
    'agree',
    'close',
    'conflict',
    'not-comparable',
    'silent',
  ]);
  for (const [name, line] of marks) expect(samples.get(name), name).toBe(line);
});
