import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sharedFolder } from '../shared-folder.ts';
import { realSources } from './articles/article-pages.ts';
import { editedCopy, insideSite, splitByMarkup } from './articles/disguises.ts';
import { type ExpectedMark, takeFencesOut } from './articles/expected-marks.ts';
import { type Mark, waitForMarks } from './harness/page-probe.ts';
import { waitForPageState } from './harness/page-state.ts';
import { pages, session } from './harness/session.ts';

const { open, complaints } = pages();

/** Where and what, as lines that a difference can be read in. */
const lines = (marks: readonly ExpectedMark[]) =>
  marks.map(({ start, text }) => `${start} ${text}`);

/** Serves an article and waits until it has as many marks as it must; gives them all. */
async function marksOn(
  path: string,
  fenced: string,
): Promise<{ url: string; marks: readonly Mark[]; expected: readonly ExpectedMark[] }> {
  const { server, extension } = await session();
  const { html, expected } = takeFencesOut(fenced);
  const url = server.serve(path, html);
  const page = await open(url);
  await waitForPageState(extension, url);
  const marks = await waitForMarks(page, (found) => found.length > 0);
  return { url, marks, expected };
}

const SOURCES = realSources();
const SITES = sharedFolder() === null ? [] : readdirSync(join(String(sharedFolder()), 'pages'));

describe.skipIf(SOURCES.length === 0)('a real source as a web page', () => {
  describe.each(SOURCES)('$name', ({ name, source, html }) => {
    it('is recognised, and exactly the figures of its claims are marked', async () => {
      const { url, marks, expected } = await marksOn(`/${name}`, html);
      expect(expected.length).toBeGreaterThan(15);
      expect(lines(marks)).toEqual(lines(expected));
      const { extension } = await session();
      const state = await waitForPageState(extension, url);
      expect(state.source?.id).toBe(source);
      expect(state.source?.containment).toBeGreaterThan(0.95);
      const claimed = state.figures.filter(({ answer }) => answer?.claim !== undefined);
      expect(claimed.map(({ figure }) => figure.quantity.text)).toEqual(
        expected.map(({ text }) => text),
      );
      expect(claimed.every(({ answer }) => answer?.claim?.source === source)).toBe(true);
    });

    it('has the same marks when inline markup splits its figures', async () => {
      const { marks, expected } = await marksOn(`/${name}/split`, splitByMarkup(html));
      expect(lines(marks)).toEqual(lines(expected));
    });

    it('has them in an edited copy: a fifth gone, other punctuation, traditional script', async () => {
      const { url, marks, expected } = await marksOn(`/${name}/edited`, editedCopy(html));
      expect(lines(marks)).toEqual(lines(expected));
      const { extension } = await session();
      expect((await waitForPageState(extension, url)).source?.id).toBe(source);
    });

    it.each(SITES)('has them inside the markup of %s', async (site) => {
      const markup = readFileSync(join(String(sharedFolder()), 'pages', site), 'utf8');
      const { url, marks, expected } = await marksOn(`/${name}/${site}`, insideSite(markup, html));
      const [first, last] = [expected[0], expected.at(-1)];
      const within = marks.filter(
        ({ start }) => start >= (first?.start ?? 0) && start <= (last?.start ?? 0),
      );
      expect(lines(within)).toEqual(lines(expected));
      const { extension } = await session();
      expect((await waitForPageState(extension, url)).source?.id).toBe(source);
    });
  });

  it('has caused no complaint on any of these pages', () => {
    expect(complaints).toEqual([]);
  });
});
