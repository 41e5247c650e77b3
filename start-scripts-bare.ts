import type { WxtViteConfig } from 'wxt';

/** A plugin of the Vite that WXT brings. */
type VitePlugin = Extract<NonNullable<WxtViteConfig['plugins']>[number], { readonly name: string }>;

/** The line by which WXT's own start of a script takes in the script. */
const DEFINITION = /^import definition from .*;$/m;

/** Chromium then reads a script once: what it compiles at the first call it has to read again. */
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad\n';

/**
 * Starts the scripts that go into pages without what WXT puts around them: plugins, of which there
 * are none here, and a log of what fails. Each page would have to compile it.
 */
export function startScriptsBare(): VitePlugin {
  return {
    name: 'start-scripts-bare',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('virtual:wxt-unlisted-script-entrypoint')) return null;
      const [line] = DEFINITION.exec(code) ?? [];
      if (line === undefined) this.error('WXT starts scripts in another way now');
      return { code: `${line}\nexport default definition.main();`, map: null };
    },
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk' && chunk.name === 'sentinel')
          chunk.code = COMPILE_AT_ONCE + chunk.code;
    },
  };
}
