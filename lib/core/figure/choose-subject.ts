import type { Span } from '../span.ts';
import type { CueHit } from './find-cues.ts';
import { clauseEnd, clauseStart, groupStart, type Passage } from './passage.ts';
import { inTurn, respectiveTurn } from './respective-turn.ts';

/** How far a company may stand from its speaker's name: "Dario Amodei of Anthropic", Anthropic 首席执行官阿莫代伊. */
const SPEAKER_GAP = 14;

/** Whether a company is named only to say whom somebody speaks for. */
const isSpokenFor = ({ cues, text }: Passage, company: CueHit): boolean =>
  cues.some(({ value, start, end }) => {
    if (value.kind !== 'organisation' || value.code !== codeOf(company)) return false;
    const between = text.slice(Math.min(end, company.end), Math.max(start, company.start));
    return between.length <= SPEAKER_GAP && !/[,，。;；\d]/.test(between);
  });

/** A model that is plugged in: the figure is of what it is plugged into. */
const PLUGGED_IN =
  /(?:接入|接上|接通|引入|集成|整合|搭载|对接)了?(?!后)\p{Script=Han}{0,4} ?$|(?<![a-z])(?:integrat(?:ed|es|ing)|plugg(?:ed|ing) in(?:to)?|adopt(?:ed|ing)|hook(?:ed|ing) up(?: to)?|connect(?:ed|ing) to) $/u;
const PLUGGED_IN_LENGTH = 16;

const isPluggedIn = ({ text }: Passage, { start }: Span): boolean =>
  PLUGGED_IN.test(text.slice(Math.max(0, start - PLUGGED_IN_LENGTH), start));

/** How far behind a figure its company may stand: "$35 billion of revenue at Nvidia". */
const BEHIND = 60;

/** What belongs to a model's name behind its brand: "DeepSeek-R1", "文心 4.0 Turbo", "Qwen2.5-Max". */
const MODEL =
  /^(?:[ -]?(?:(?!(?:19|20)\d\d(?!\d))[a-z]?\d[\d.]*[a-z]?(?![a-z\d%])|turbo|max|plus|pro|long|mini|nano|flash|lite|ultra|opus|sonnet|haiku|preview|coder|chat|reasoner)){1,4}(?![a-z\d%万亿年月日号])/;
/** Longest name of a model behind its brand. */
const MODEL_LENGTH = 24;

/** Joins a company with the brand right behind it and the model behind that: 百度文心 4.0 Turbo. */
function wholeName(passage: Passage, chosen: CueHit, companies: readonly CueHit[]): Span {
  let { start, end } = chosen;
  const adjoins = (from: number, to: number): boolean =>
    from <= to && passage.text.slice(from, to).trim() === '' && to - from <= 1;
  for (const one of companies.toReversed()) if (adjoins(one.end, start)) start = one.start;
  for (const one of companies) if (adjoins(end, one.start)) end = one.end;
  const model = MODEL.exec(passage.text.slice(end, end + MODEL_LENGTH));
  return { start, end: end + (model?.[0].length ?? 0) };
}

/**
 * Finds the company, model or product that a figure is about: the first that its clause names, or
 * the clause before, unless a place has come between; never the one that is only quoted.
 *
 * @returns null when none is named.
 */
export function chooseSubject(options: {
  passage: Passage;
  figure: Span;
  quoted: Span | null;
}): Span | null {
  const { passage, figure, quoted } = options;
  const companies = passage.cues.filter(
    (cue) =>
      cue.value.kind === 'company' &&
      cue.start !== quoted?.start &&
      !isSpokenFor(passage, cue) &&
      !isPluggedIn(passage, cue),
  );
  const chosen = chooseCompany(passage, figure, companies);
  return chosen && wholeName(passage, chosen, companies);
}

/** The companies and models that a stretch of text names, in its order. */
export function subjectsIn(passage: Passage): Span[] {
  const companies = passage.cues.filter(({ value }) => value.kind === 'company');
  return companies.map((one) => wholeName(passage, one, companies));
}

/** A clause about the whole trade is not about the company named before it. */
const OF_ALL = /行业|业内|业界|整体|全市场|(?<![a-z])(?:industry|sector|overall)(?![a-z])/;

/** The first company of a stretch; of several figures in it each has what is named behind the one before. */
function firstOf(
  { statistics }: Passage,
  companies: readonly CueHit[],
  stretch: Span,
): CueHit | undefined {
  const inside = companies.filter(({ start, end }) => start >= stretch.start && end <= stretch.end);
  const previous = statistics.findLast(({ end }) => end <= stretch.end)?.end ?? 0;
  return inside.find(({ start }) => start >= previous) ?? inside[0];
}

const codeOf = (cue: CueHit | undefined): string | null =>
  cue?.value.kind === 'company' ? cue.value.code : null;

/** A company's own site names no other place. */
const A_SITE = /站$|site$/;

/** Of a company and its model the model is meant: 阿里云将 Qwen-Long 的价格…, "Qwen-Max on Alibaba's site". */
function modelOf(
  { text }: Passage,
  companies: readonly CueHit[],
  { own, until }: { readonly own: CueHit; readonly until: number },
): CueHit {
  const named = companies.filter(
    (cue) => cue.start >= own.start && cue.end <= until && codeOf(cue) === codeOf(own),
  );
  return named.findLast(({ end }) => MODEL.test(text.slice(end))) ?? named.at(-1) ?? own;
}

function chooseCompany(
  passage: Passage,
  figure: Span,
  companies: readonly CueHit[],
): CueHit | null {
  const turn = respectiveTurn(passage, figure);
  const inOrder = turn && inTurn(companies, turn);
  if (inOrder) return inOrder;
  const clause = clauseStart(passage, figure.start);
  const own = firstOf(passage, companies, { start: clause, end: figure.start });
  if (own) return modelOf(passage, companies, { own, until: figure.start });
  const end = clauseEnd(passage, figure.end);
  const behind = companies.find(
    (cue) => cue.start >= figure.end && cue.end <= end && cue.start - figure.end <= BEHIND,
  );
  if (behind) return behind;
  const earlier = companies.findLast((cue) => cue.end <= clause);
  if (!earlier || earlier.start < groupStart(passage, figure.start)) return null;
  const place = passage.cues.some(
    (cue) =>
      cue.value.kind === 'place' &&
      !A_SITE.test(cue.term) &&
      cue.start > earlier.end &&
      cue.end <= figure.start,
  );
  const text = passage.text.slice(clause, figure.start);
  if (place || OF_ALL.test(text)) return null;
  const itsClause = clauseStart(passage, earlier.start);
  const first = companies.find((cue) => cue.start >= itsClause) ?? earlier;
  return codeOf(first) === codeOf(earlier)
    ? modelOf(passage, companies, { own: first, until: clause })
    : first;
}
