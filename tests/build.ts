/** Builds the extension for both browsers. `npm run build`. */
import { spawnSync } from 'node:child_process';

/** Builds for Chrome and Firefox into the output folder; what the tool said of it, when it failed. */
export function buildBoth(): string | null {
  for (const browser of ['chrome', 'firefox']) {
    const build = spawnSync('wxt', ['build', '-b', browser, '--mv3'], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    if (build.status !== 0) return build.stdout + build.stderr;
  }
  return null;
}

if (import.meta.main) {
  const failure = buildBoth();
  if (failure !== null) {
    process.stderr.write(failure);
    process.exitCode = 1;
  }
}
