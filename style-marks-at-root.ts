import type { WxtViteConfig } from 'wxt';

/** A plugin of the Vite that WXT brings. */
type VitePlugin = Extract<NonNullable<WxtViteConfig['plugins']>[number], { readonly name: string }>;

/**
 * Has the marks' style match the root element alone, where highlights inherit from it as the
 * standard says (CSS Pseudo-Elements 4): Chromium then finds the style of an element that changes
 * without a look at ours, and of all elements once when ours comes. Firefox 153 does not inherit.
 */
export function styleMarksAtRoot(): VitePlugin {
  return {
    name: 'style-marks-at-root',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/annotator\/highlight\.css(?:\?|$)/.test(id.replaceAll('\\', '/'))) return null;
      return { code: code.replaceAll('::highlight(', ':root::highlight('), map: null };
    },
  };
}
