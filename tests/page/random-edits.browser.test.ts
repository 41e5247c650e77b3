import { describe, expect, it } from 'vitest';
import { pages, session } from '../e2e/harness/session.ts';
import { startReadingIn } from './in-page.ts';
import { editAtRandom } from './random-edits.ts';

const { open } = pages();
const PAGE =
  '<!doctype html><html><head><meta charset="utf-8"><title>t</title></head><body></body></html>';

describe('a page that was edited while it was read', () => {
  it.each([1, 2, 3, 4, 5, 6])('is known as one that is read at last (edits %i)', async (seed) => {
    const { server } = await session();
    const page = await open(server.serve('/edited', PAGE));
    await startReadingIn(page);
    // What `evaluate` gives for an expression has no type.
    const { known, fresh } = (await page.evaluate(
      `(${editAtRandom.toString()})(${seed * 7919})`,
    )) as Awaited<ReturnType<typeof editAtRandom>>;
    expect(known).toEqual(fresh);
    await page.close();
  });
});
