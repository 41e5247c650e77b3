import { MAX_HASHES, type Sketch } from '../core/article/sketch.ts';
import { MOST_CHARACTERS, READ_LIMITS } from '../messages/read-limits.ts';
import { askPatiently, type Patience } from './ask-patiently.ts';

/** The texts in stretches that one message takes. */
function* stretches(texts: readonly string[]): Generator<readonly string[]> {
  let stretch: string[] = [];
  let characters = 0;
  for (const text of texts) {
    characters += text.length;
    if (characters > MOST_CHARACTERS || stretch.length === READ_LIMITS.blocks) {
      yield stretch;
      stretch = [];
      characters = text.length;
    }
    stretch.push(text);
  }
  if (stretch.length > 0) yield stretch;
}

/**
 * Has the background take the fingerprint of a page, stretch by stretch: the tables of scripts that
 * it needs are no load for the page.
 *
 * @returns null when it is no longer wanted, or can no longer come.
 */
export async function sketchPage(
  texts: readonly string[],
  patience: Patience,
): Promise<Sketch | null> {
  const hashes = new Set<number>();
  for (const stretch of stretches(texts)) {
    const sketch = await askPatiently({ kind: 'sketch', texts: stretch }, patience);
    if (!sketch) return null;
    for (const hash of sketch.hashes) hashes.add(hash);
  }
  return { hashes: [...Uint32Array.from(hashes).sort().subarray(0, MAX_HASHES)] };
}
