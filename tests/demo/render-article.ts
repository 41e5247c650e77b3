import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { micromark } from 'micromark';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';
import { frontMatterEnd, frontMatterField } from '../../lib/corpus/front-matter.ts';

const STYLE = `
  :root { color-scheme: light dark; }
  body { max-width: 42rem; margin: 3rem auto; padding: 0 1rem; line-height: 1.75;
    font: 17px/1.75 system-ui, "PingFang SC", "Noto Sans CJK SC", sans-serif; }
  h1 { line-height: 1.35; }
  table { border-collapse: collapse; }
  th, td { border: 1px solid #8888; padding: 0.3rem 0.7rem; text-align: start; }
`;

const escapeHtml = (text: string) =>
  text.replace(/[&<>"]/g, (char) => `&#${char.codePointAt(0) ?? 0};`);

/** A Markdown text as a web page of its own, front matter and all. */
export function renderMarkdown(markdown: string, name: string): string {
  const body = markdown.slice(frontMatterEnd(markdown));
  const article = micromark(body, { extensions: [gfmTable()], htmlExtensions: [gfmTableHtml()] });
  const title = frontMatterField(markdown, 'title');
  const date = frontMatterField(markdown, 'date');
  const language = /\p{Script=Han}/u.test(body) ? 'zh-CN' : 'en';
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title ?? name)}</title>
${date === null ? '' : `<meta property="article:published_time" content="${escapeHtml(date)}">`}
<style>${STYLE}</style>
</head>
<body>
<article>
${title === null || article.startsWith('<h1>') ? '' : `<h1>${escapeHtml(title)}</h1>`}
${article}
</article>
</body>
</html>
`;
}

/** A Markdown, text or HTML file as a web page. Throws when the file cannot be read. */
export function renderArticle(file: string): string {
  const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  return /^\.x?html?$/i.test(extname(file)) ? text : renderMarkdown(text, basename(file));
}
