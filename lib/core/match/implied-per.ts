import { type Figure, spanInSentence } from '../figure/figure.ts';
import { clauseEnd, clauseStart, matchingForm } from '../figure/passage.ts';

/** What a price is for where the sentence says it apart from the amount: "推理一百万个 token……要 10 美元". */
const TOKENS =
  /(?:(百万|一百万|100 ?万|million|1m)|(千|一千|1000|1,000|thousand|1k))(?: ?个)?(?: (?:input|output))? ?(?:输入|输出)?(?:的)? ?(?:tokens?|词元)/g;

/** What a price is for, if not for tokens: 每万字符, 每分钟, "per image", "a seat". */
const BASIS =
  /每 ?[\d.,]*[一百千万亿]*个? ?(?<han>[^\s\d，,。、]{0,5})|(?<![a-z])(?:per|an?|each|every) (?:(?:\d[\d.,]*|one|thousand|million|1[km]) ?)*(?:input |output )?(?<word>[a-z]+)/g;
const OTHER_BASIS =
  /^(?:字(?!元)|词(?!元)|分钟|小时|秒|张|次|页|条|月|天|日|gb|mb|人|座席|席位|用户|账号|首|段|集|minute|hour|second|image|picture|page|call|request|query|month|day|gigabyte|gb|seat|user|account|character|word|song|clip|video|document|conversation|session|licen[cs]e)/;

/** Whether the words right before or behind a price say that it is for something else than tokens. */
function isForOther(figure: Figure): boolean {
  const { start, end } = spanInSentence(figure);
  const sentence = { raw: figure.sentence };
  const from = clauseStart(sentence, start);
  const text = matchingForm(figure.sentence.slice(from, clauseEnd(sentence, end)));
  return [...text.matchAll(BASIS)].some(({ groups }) => {
    const thing = groups?.han ?? groups?.word ?? '';
    return OTHER_BASIS.test(thing);
  });
}

const perOf = (match: RegExpExecArray | undefined): string | null =>
  match ? (match[1] ? '1M token' : '1K token') : null;

/** The denominator that stands nearest before a place of a text, else the first behind it. */
function nearestPer(text: string, at: number): string | null {
  const all = [...matchingForm(text).matchAll(TOKENS)];
  return perOf(all.findLast(({ index }) => index < at) ?? all[0]);
}

/**
 * Finds the denominator of a price that its amount is printed without: in its sentence, or in the
 * header, sentence or heading that goes with it.
 *
 * @returns As in `Quantity.per`; null when none of them prices tokens, or it is of something else.
 */
export function impliedPer(figure: Figure): string | null {
  if (isForOther(figure)) return null;
  const { sentence, heading, before, outline } = figure;
  const own = nearestPer(sentence, spanInSentence(figure).start);
  if (own !== null) return own;
  for (const text of [heading, before, outline]) {
    const per = text === undefined ? null : nearestPer(text, text.length);
    if (per !== null) return per;
  }
  return null;
}
