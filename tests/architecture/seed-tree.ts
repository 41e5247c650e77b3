import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Lays files into a new folder under `parent`, gone when the test is done; gives the folder. */
export function seedTree(parent: string, files: Readonly<Record<string, string>>): string {
  mkdirSync(parent, { recursive: true });
  const root = mkdtempSync(join(parent, 'seed-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(root, dirname(file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}
