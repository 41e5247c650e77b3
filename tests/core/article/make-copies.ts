import * as OpenCC from 'opencc-js';
import { randomSequence } from './written-texts.ts';

const toTaiwan = OpenCC.Converter({ from: 'cn', to: 'twp' });
const toHongKong = OpenCC.Converter({ from: 'cn', to: 'hk' });

/** Everyday words and what an editor might put in their place. */
const EDITS: readonly (readonly [string, string])[] = [
  ['增加', '上升'],
  ['开始', '着手'],
  ['主要', '大多'],
  ['情况', '形势'],
  ['问题', '难题'],
  ['不过', '然而'],
  ['相关', '有关'],
  ['继续', '接着'],
  ['其中', '里面'],
  ['进行', '开展'],
  ['企业', '公司'],
  ['已经', '业已'],
  ['预计', '料将'],
  ['达到', '达'],
  ['目前', '眼下'],
  ['通过', '借助'],
  ['以及', '和'],
  ['同比', '较上年同期'],
];

const paragraphsOf = (text: string) => text.split(/\n+/).filter((line) => line.trim() !== '');

/** A fifth of the paragraphs dropped, spaces and punctuation changed. */
function shortened(text: string): string {
  return paragraphsOf(text)
    .filter((_, index) => index % 5 !== 2)
    .join('\n')
    .replaceAll('，', ', ')
    .replaceAll('。', '. ')
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/(\d) (?=[^\d\s])/g, '$1');
}

/** Words replaced by others, and now and then a character left out. */
function edited(text: string): string {
  const random = randomSequence(text.length);
  const replaced = EDITS.reduce((sum, [from, to]) => sum.replaceAll(from, to), text);
  return [...replaced].filter((char) => /[\d.%\n]/.test(char) || random() > 0.02).join('');
}

/** A third of the paragraphs, in one run, inside another article. */
function quoted(text: string, host: string): string {
  const own = paragraphsOf(text);
  const third = own.slice(Math.floor(own.length / 3), Math.ceil((2 * own.length) / 3));
  const around = paragraphsOf(host);
  const middle = Math.floor(around.length / 2);
  return [...around.slice(0, middle), ...third, ...around.slice(middle)].join('\n');
}

/** The ways in which a text comes back, by name; `host` is the article that quotes it. */
export const COPIES: Readonly<Record<string, (text: string, host: string) => string>> = {
  unchanged: (text) => text,
  'a fifth dropped, spaces and punctuation changed': shortened,
  'words edited': edited,
  'in the script and words of Taiwan': (text) => toTaiwan(text),
  'in the script of Hong Kong': (text) => toHongKong(text),
  'a third quoted inside another article': quoted,
  'shortened, edited and in traditional script': (text) => toTaiwan(edited(shortened(text))),
  'a third quoted in traditional script': (text, host) => toTaiwan(quoted(text, host)),
};
