import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, buildSync, type Plugin } from 'esbuild';

/** `import css from './x.css?inline'`: the style sheet with its imports as text, as Vite gives it. */
const inlineStyles: Plugin = {
  name: 'inline-styles',
  setup(bundler) {
    bundler.onResolve({ filter: /\.css\?inline$/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path.replace('?inline', '')),
      namespace: 'inline-styles',
    }));
    bundler.onLoad({ filter: /./, namespace: 'inline-styles' }, ({ path }) => {
      const { outputFiles } = buildSync({ entryPoints: [path], bundle: true, write: false });
      return { contents: outputFiles[0]?.text ?? '', loader: 'text' };
    });
  },
};

/** The gallery as one script. */
export async function bundleGallery(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('gallery.tsx', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [inlineStyles],
  });
  return outputFiles[0]?.text ?? '';
}
