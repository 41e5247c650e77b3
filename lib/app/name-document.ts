import { languageTag } from '../../components/shared/language-tag.ts';
import type { Strings } from '../../locales/strings.ts';

/** Gives a page of our own its title and language, for tabs, screen readers and the choice of fonts. */
export function nameDocument(title: string, strings: Strings): void {
  document.title = title;
  document.documentElement.lang = languageTag(strings);
}
