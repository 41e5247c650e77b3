import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sharedFolder } from '../shared-folder.ts';
import { repeats, wordingsOf } from './prose.ts';
import { sourceFiles } from './source-files.ts';

const OURS =
  'The market that this made-up sentence speaks of grew by 12 per cent in 2024, they say.';

it('sees a sentence that was taken over with other spaces and punctuation', () => {
  const theirs = wordingsOf(`Before it. ${OURS} After it.`);
  expect(repeats('grew by 12 % in 2024', theirs)).toEqual([]);
  expect(repeats(OURS.replaceAll(' ', '\n').replace(',', ';'), theirs)).not.toEqual([]);
});

const shared = sharedFolder();

describe.skipIf(shared === null)('no sentence of others stands in the repository', () => {
  const files = sourceFiles(/^(?!package-lock\.json|LICENSE|public\/icon)/);
  const folder = (name: string) => join(String(shared), name);

  it.each(['corpus', 'pages'])('none of the %s', (name) => {
    const theirs = new Set<string>();
    for (const file of readdirSync(folder(name))) {
      const text = readFileSync(join(folder(name), file), 'utf8');
      const prose = file.endsWith('.html')
        ? text.replace(/<(script|style|svg)[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, '\n')
        : text;
      // A sentence is a line of its own here, so that menus do not join up to one.
      for (const line of prose.split(/\n|。|(?<=[.!?])\s/)) {
        for (const wording of wordingsOf(line)) theirs.add(wording);
      }
    }
    expect(theirs.size).toBeGreaterThan(1000);
    const taken = files.flatMap(({ file, text }) =>
      repeats(text, theirs).map((wording) => `${file}: ${wording}`),
    );
    expect(taken).toEqual([]);
  });
});
