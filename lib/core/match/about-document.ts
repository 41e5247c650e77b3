import type { Metric } from '../claim/claim.ts';
import { companiesOf } from '../claim/companies-of.ts';
import type { FigureContext } from './figure-context.ts';
import type { IsAbout } from './match-groups.ts';
import { namesField } from './measures-another.ts';

/** Part of a document's sentences with figures that must stand beside words of a field for the document to be about it. Chosen on the golden set. */
const ABOUT = 0.5;
/** What stands beside the first of them, with title and headings, says it as well: a text opens with its topic. */
const OPENING = 2;

/** What a document as a whole says of its figures. */
export interface AboutDocument {
  readonly isAbout: IsAbout;
  /**
   * Whether the document lets a figure be of a metric: in one about other fields its own sentence
   * must name the packs' field, in one about a firm a trade or country; a company of the metric's
   * is enough.
   */
  admits(metric: Metric, context: FigureContext): boolean;
}

/** One figure of each sentence: a sentence that lists many says no more of what the document is about. */
const firstOfSentences = (contexts: readonly FigureContext[]): readonly FigureContext[] =>
  contexts.filter(({ sentence }, at) => sentence.raw !== contexts[at - 1]?.sentence.raw);

function topicOf(firsts: readonly FigureContext[]): IsAbout {
  const beside = firsts.map(
    ({ sentence, outer: { heading, outline } }) =>
      new Set([sentence.hits, heading, outline].flat().map(({ value }) => value)),
  );
  const known = new Map<readonly number[], boolean>();
  return (topic) => {
    const names = (terms: ReadonlySet<number>): boolean => topic.some((term) => terms.has(term));
    const answer =
      known.get(topic) ??
      (beside.slice(0, OPENING).some(names) ||
        beside.filter(names).length >= ABOUT * beside.length);
    known.set(topic, answer);
    return answer;
  };
}

/** Whether more sentences name fields that the packs are none of than stand beside words of the packs' own. */
function isOfAnotherField(firsts: readonly FigureContext[], field: ReadonlySet<number>): boolean {
  const own = firsts.filter(({ sentence, outer }) =>
    [sentence.hits, ...Object.values(outer)].flat().some(({ value }) => field.has(value)),
  );
  return firsts.filter(({ sentence }) => namesField(sentence.text)).length > own.length;
}

/** A document that opens with the accounts of one firm: 招股书显示…, 这家公司去年营收…, "the company's prospectus". */
const FIRMS_OWN =
  /招股(?:书|说明书)|业绩(?:说明会|发布会|快报|预告)|报告期内|公司(?:共|累计)?实现(?:营业)?总?(?:收入|营收)|(?:这家|该)(?!研究|咨询|调研|顾问)[\p{Script=Han}a-z]{0,8}(?:公司|企业)[^,;]{0,10}(?:营收|收入|净利|净亏)|(?<![a-z])(?:prospectus|(?:the|its) (?:ipo|listing) filing)(?![a-z])/u;
const WHOLE_TRADE =
  /市场|行业|业内|业界|同行|普遍|多数|全国|全球|国内|厂商们|(?<![a-z])(?:market|industry|sector|nationwide|worldwide|global|all (?:firms|companies|vendors))(?![a-z])/;

const opensWithOneFirm = (firsts: readonly FigureContext[]): boolean =>
  firsts
    .slice(0, OPENING)
    .some(({ sentence, above }) => FIRMS_OWN.test(`${above} ${sentence.text}`));

/**
 * Tells from the words beside all figures what a document is about.
 *
 * @param packsField - Numbers of the terms that name the packs' field; with none, nothing is kept out.
 */
export function aboutDocument(
  contexts: readonly FigureContext[],
  packsField: readonly number[],
): AboutDocument {
  const firsts = firstOfSentences(contexts);
  const field = new Set(packsField);
  const isAbout = topicOf(firsts);
  const isElsewhere = !isAbout(packsField) && isOfAnotherField(firsts, field);
  const isOfOneFirm = opensWithOneFirm(firsts);
  return {
    isAbout,
    admits(metric, { sentence }) {
      if (companiesOf(metric).size > 0) return true;
      if (isOfOneFirm && !WHOLE_TRADE.test(sentence.text)) return false;
      return !isElsewhere || sentence.hits.some(({ value }) => field.has(value));
    },
  };
}
