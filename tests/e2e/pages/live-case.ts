/** A page that behaves in a way of its own, and the marks that it is to have in the end. */
export interface LiveCase {
  readonly name: string;
  /** Inside `body`. `{same}` and `{other}` stand for the page's address on its own origin and on another. */
  readonly body: string;
  /** The whole document, when it is more than the inside of a `body`. */
  readonly page?: string;
  /** The page's title, when it is not to speak of the topic. */
  readonly title?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Inside the `body` of a page of its own, at `{same}/frame` and `{other}/frame`. */
  readonly frame?: string;
  /** Run in the page once it has loaded; an expression. */
  readonly act?: string;
  /** Texts of the marks in the end, from top to bottom, the top frame first. */
  readonly marks: readonly string[];
  /** The marks before `act`; they are waited for. */
  readonly first?: readonly string[];
  /** For so long the marks are to stay as they are in the end, in ms: for what could still come. */
  readonly stay?: number;
  /** What the browser itself says of such a page in its console. */
  readonly complains?: RegExp;
  /** The page has to be the one in view: it scrolls, or is animated. */
  readonly inFront?: true;
}

/** Two lines of the topic, each with one figure. */
export const APPLICATIONS_TEXT = '2024年中国大模型应用市场的规模是157亿元。';
export const SOLUTIONS_TEXT = '同一年，中国大模型解决方案市场的规模是34.9亿元。';
export const APPLICATIONS = `<p id="a">${APPLICATIONS_TEXT}</p>`;
export const SOLUTIONS = `<p id="b">${SOLUTIONS_TEXT}</p>`;

/** Adds to the end of the page. */
export const later = (html: string): string =>
  `document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(html)})`;

/** The whole page of a case. */
export const pageOf = (body: string, title = '大模型市场'): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
