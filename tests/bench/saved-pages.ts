import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageServer, ServedPage } from '../e2e/harness/page-server.ts';
import { sharedFolder } from '../shared-folder.ts';

/** A page without its scripts, whose running is not what is measured, and with a clock of 5 µs. */
export const still = (html: string): ServedPage => ({
  html,
  headers: {
    'content-security-policy': "script-src 'none'",
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  },
});

/** Serves the saved pages of ../shared and gives their paths; none, and says so, where it is absent. */
export function serveSavedPages(server: PageServer): readonly string[] {
  const folder = sharedFolder();
  if (folder === null) {
    console.log('  left out: the saved pages (no ../shared here)');
    return [];
  }
  return readdirSync(join(folder, 'pages')).map((name) => {
    const path = `/${name}`;
    server.serve(path, still(readFileSync(join(folder, 'pages', name), 'utf8')));
    return path;
  });
}
