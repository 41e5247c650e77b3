import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The two families that the extension is built for. */
export type BrowserKind = 'chromium' | 'firefox';

/** Where each platform keeps its browsers, besides the PATH. First found, first taken. */
const PLACES: Record<BrowserKind, readonly string[]> = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
    'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
    'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    'C:/Program Files/Mozilla Firefox/firefox.exe',
  ],
};

const COMMANDS: Record<BrowserKind, readonly string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

/** What has to be there, and the Debian package that brings it. */
const NEEDS = [
  { package: 'chromium', found: () => findBrowser('chromium') !== null },
  { package: 'firefox-esr', found: () => findBrowser('firefox') !== null },
  { package: 'fonts-noto-cjk', found: hasChineseFont },
] as const;

/** Path of an installed browser of the family, or null. */
export function findBrowser(kind: BrowserKind): string | null {
  const chosen = process.env[kind === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH'];
  if (chosen !== undefined) return existsSync(chosen) ? chosen : null;
  const path = (process.env.PATH ?? '').split(delimiter);
  const onPath = COMMANDS[kind].flatMap((command) => path.map((folder) => join(folder, command)));
  return [...onPath, ...PLACES[kind]].find((place) => existsSync(place)) ?? null;
}

function hasChineseFont(): boolean {
  if (process.platform !== 'linux') return true;
  const list = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return list.status === 0
    ? list.stdout.trim() !== ''
    : existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc');
}

function isDebianAsRoot(): boolean {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return /^ID(_LIKE)?=.*debian/m.test(release) && process.getuid?.() === 0;
}

/**
 * Sees to it that what `packages` names is there. On Debian as root it is installed; elsewhere the
 * message says what to install.
 *
 * @returns null when all is there, otherwise what to tell the user.
 */
export function ensureInstalled(packages: readonly string[]): string | null {
  const missing = () =>
    NEEDS.filter((need) => packages.includes(need.package) && !need.found()).map(
      (need) => need.package,
    );
  if (missing().length > 0 && isDebianAsRoot()) aptInstall(missing());
  const left = missing();
  return left.length === 0
    ? null
    : `Missing: ${left.join(', ')}. Install Chrome, Chromium or Edge, Firefox and a Chinese font ` +
        '(on Debian: apt-get install chromium firefox-esr fonts-noto-cjk), or set CHROME_PATH ' +
        'and FIREFOX_PATH.';
}

function aptInstall(packages: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) => spawnSync('apt-get', args, { env, stdio: ['ignore', 2, 2] });
  process.stderr.write(`Installing ${packages.join(', ')} …\n`);
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
}
