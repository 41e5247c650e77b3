import { defineConfig } from 'wxt';
import { eraseCodeFromStrings } from './erase-code-from-strings.ts';
import en from './locales/en.json' with { type: 'json' };
import zhCN from './locales/zh_CN.json' with { type: 'json' };
import zhTW from './locales/zh_TW.json' with { type: 'json' };
import { startScriptsBare } from './start-scripts-bare.ts';
import { styleMarksAtRoot } from './style-marks-at-root.ts';

/** Where the built extension goes; the tests build beside it. */
const outDir = process.env.DUISHU_OUT ?? '.output';

/** The browser's own list of messages, made of the same words as the interface. */
const browserMessages = (words: typeof en.browser) =>
  JSON.stringify(
    Object.fromEntries(Object.entries(words).map(([name, message]) => [name, { message }])),
  );

/** The browsers take four keys by suggestion; the reader may give every command one. */
const command = (message: keyof typeof en.browser, key?: string) => ({
  description: `__MSG_${message}__`,
  ...(key !== undefined && { suggested_key: { default: key } }),
});

export default defineConfig({
  outDir,
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: ({ browser }) => ({
    plugins: [
      eraseCodeFromStrings(),
      startScriptsBare(),
      ...(browser === 'firefox' ? [] : [styleMarksAtRoot()]),
    ],
  }),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      for (const [locale, { browser }] of Object.entries({ en, zh_CN: zhCN, zh_TW: zhTW })) {
        files.push({
          relativeDest: `_locales/${locale}/messages.json`,
          contents: browserMessages(browser),
        });
      }
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_host_permissions: ['*://*/*'],
    content_security_policy: {
      // Nothing but the extension's own files can be fetched: no page of ours reaches the network.
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'",
    },
    action: { default_title: '__MSG_name__' },
    commands: {
      'next-figure': command('nextFigure', 'Alt+Shift+Period'),
      'previous-figure': command('previousFigure', 'Alt+Shift+Comma'),
      'toggle-site': command('toggleSite', 'Alt+Shift+D'),
      'off-everywhere': command('toggleEverywhere'),
      _execute_action: { suggested_key: { default: 'Alt+Shift+F' } },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'duishu@duishu.invalid',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
