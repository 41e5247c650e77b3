import type { WxtViteConfig } from 'wxt';

/** A plugin of the Vite that WXT brings. */
type VitePlugin = Extract<NonNullable<WxtViteConfig['plugins']>[number], { readonly name: string }>;

/** One place in a package's file, and what takes its place. */
interface Erasure {
  readonly file: RegExp;
  readonly found: RegExp;
  readonly instead: string;
}

/**
 * What the stores' checkers warn of, none of which is ever reached here: zod compiles its schemas
 * with `Function` only where it may, which an extension's pages never allow, and no component
 * sets markup as a string.
 */
const ERASURES: readonly Erasure[] = [
  {
    file: /\/zod\/v4\/core\/util\.js$/,
    found: /const F = Function;\s*new F\(""\);\s*return true;/,
    instead: 'return false;',
  },
  {
    file: /\/zod\/v4\/core\/doc\.js$/,
    found: /const F = Function;[\s\S]*?return factory\([^)]*\)\);/,
    instead: 'throw new Error("no code is made of strings here");',
  },
  {
    file: /\/preact\/dist\/preact\.mjs$/,
    found:
      /(\w)\?\(\w\|\|(\w)&&\(\1\.__html==\2\.__html\|\|\1\.__html==(\w)\.innerHTML\)\|\|\(\3\.innerHTML=\1\.__html\),\w\.__k=\[\]\):/,
    instead: '',
  },
];

/** Takes out of zod and Preact what makes code or markup of strings; fails when a new version hides it elsewhere. */
export function eraseCodeFromStrings(): VitePlugin {
  return {
    name: 'erase-code-from-strings',
    enforce: 'pre',
    transform(code, id) {
      const file = id.replaceAll('\\', '/').split('?')[0] ?? id;
      const erasure = ERASURES.find((one) => one.file.test(file));
      if (erasure === undefined) return null;
      if (!erasure.found.test(code)) this.error(`${file}: ${erasure.found} is not there any more`);
      return { code: code.replace(erasure.found, erasure.instead), map: null };
    },
  };
}
