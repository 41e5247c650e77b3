import type { Page } from 'puppeteer-core';

/** A text, or a placeholder, that is hard to read. */
export interface FaintText {
  readonly text: string;
  readonly ratio: number;
}

/**
 * Texts whose colour is nearer to what is behind them than `least` (WCAG 2 contrast ratio), inside
 * open shadow roots too.
 */
export const faintTexts = (page: Page, least: number): Promise<FaintText[]> =>
  page.evaluate(async (wanted) => {
    // A change of scheme fades in.
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const rgba = (colour: string): number[] => {
      if (!canvas) throw new Error('no canvas');
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return [red, green, blue, alpha / 255];
    };
    const over = (front: readonly number[], back: readonly number[]): number[] => {
      const alpha = front[3] ?? 1;
      return [0, 1, 2].map((i) => (front[i] ?? 0) * alpha + (back[i] ?? 0) * (1 - alpha)).concat(1);
    };
    const luminance = (colour: readonly number[]): number => {
      const [red = 0, green = 0, blue = 0] = colour.map((value) => {
        const part = value / 255;
        return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const behind = (element: Element): number[] => {
      const layers: string[] = [];
      for (let at: Element | null = element; at; ) {
        layers.push(getComputedStyle(at).backgroundColor);
        const root = at.getRootNode();
        at = at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
      }
      const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
      return layers.reduceRight<number[]>(
        (back, layer) => over(rgba(layer), back),
        isDark ? [0, 0, 0, 1] : [255, 255, 255, 1],
      );
    };
    const everything = [...document.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot?.querySelectorAll('*') ?? []),
    ]);
    return everything.flatMap((element) => {
      const isField = element instanceof HTMLInputElement && element.placeholder !== '';
      const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
      const text = isField ? element.placeholder : own.map((node) => node.nodeValue).join('');
      if (text.trim() === '' || !element.checkVisibility()) return [];
      const back = behind(element);
      const { color } = getComputedStyle(element, isField ? '::placeholder' : null);
      const [one, other] = [luminance(over(rgba(color), back)), luminance(back)];
      const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      return ratio < wanted ? [{ text: text.trim(), ratio }] : [];
    });
  }, least);
