import type { Span } from '../span.ts';
import type { Quoted } from './figure.ts';
import type { CueHit } from './find-cues.ts';
import { groupEnd, nothingBetween, oncePerPassage, type Passage } from './passage.ts';

/** Somebody quoted in a passage. */
export interface QuotedMention extends Span {
  readonly value: Quoted;
}

/** How far a name may stand from the word that quotes it. */
const LEAD_GAP = 12;
const SAYING_GAP = 16;
/** A company that merely acts is no authority: it must say so itself, at once. */
const COMPANY_SAYING_GAP = 3;
const NAME_LENGTH = 24;

const NO_NAME =
  /^(?:统计|了解|悉|报道|介绍|测算|公开|不完全|媒体|估算|此|分析|相关|最新|业内|the |a |an )/;
const ENGLISH_NAME =
  /^(?:the |a |an )?(?:[a-z]+ (?:by|from|of) )?(?:the )?([A-Z][\w&.'’-]*(?: (?:(?:of|for|and|the|&) )?[A-Z][\w&.'’-]*){0,5})/;
const CHINESE_NAME =
  /^([\p{Script=Han}A-Za-z0-9·（）()]{2,16}?)(?:的|发布|统计|数据|报告|研究|测算|预测|预计|显示|披露|公布|《|，|,|：|:)/u;
const RESUMES =
  /^ ?(?:其中|(?:该|这份|这家|这项|同一|上述)(?:报告|机构|研究|智库|公司|行|榜单|调查)|报告(?:还|同时|指出|显示|预计|称|提到)|按(?:照)?(?:它|其|该)|它|其(?:还|预计|预测|估计)|the (?:same )?(?:report|firm|study|bank|consultancy|survey|group|agency|paper|tracker)|it |its |they |by its|of (?:that|this|which))/;

function named(passage: Passage, hit: CueHit): QuotedMention | null {
  if (hit.value.kind !== 'organisation' && hit.value.kind !== 'company') return null;
  const name = passage.raw.slice(hit.start, hit.end);
  return { start: hit.start, end: hit.end, value: { name, code: hit.value.code } };
}

/** Who speaks for a company is quoted as an authority is. */
const OFFICER =
  /^(?:的)?(?:首席)?(?:执行长|执行官|创始人|总裁|高管|主管|发言人|负责人|董事长)|^(?:[’']s)? (?:chief|ceo|founder|boss|president)/;

/** A known name after 据, according to…, or before 显示, says…. */
function isQuoted(passage: Passage, name: CueHit): boolean {
  const isOfficer = OFFICER.test(passage.text.slice(name.end, name.end + SAYING_GAP));
  const isCompany = name.value.kind === 'company' && !isOfficer;
  const gap = isCompany ? COMPANY_SAYING_GAP : SAYING_GAP;
  return passage.cues.some((cue) => {
    if (cue.value.kind === 'lead') {
      const between = passage.text.slice(cue.end, name.start);
      return cue.end <= name.start && between.length <= LEAD_GAP && !/[，,。]/.test(between);
    }
    if (cue.value.kind !== 'saying') return false;
    const between = passage.text.slice(name.end, cue.start);
    return (
      cue.start >= name.end &&
      between.length <= gap &&
      !/[，。；]/.test(between) &&
      nothingBetween(passage, name.end, cue.start)
    );
  });
}

/** A name that no table knows, after 据, 根据, according to. */
function unknownName(passage: Passage, lead: CueHit): QuotedMention | null {
  const rest = passage.raw.slice(lead.end, lead.end + NAME_LENGTH * 3);
  const skipped = rest.length - rest.trimStart().length;
  const trimmed = rest.slice(skipped);
  const english = /[a-z]/.test(lead.term);
  if (!english && NO_NAME.test(trimmed.toLowerCase())) return null;
  const match = (english ? ENGLISH_NAME : CHINESE_NAME).exec(trimmed);
  const name = match?.[1];
  if (!match || !name || name.length > NAME_LENGTH * 2 || /^\d|\d{4}/.test(name)) return null;
  const start = lead.end + skipped + match[0].indexOf(name);
  return { start, end: start + name.length, value: { name } };
}

const mentionsOf = oncePerPassage((passage: Passage): readonly QuotedMention[] => {
  const mentions: QuotedMention[] = [];
  for (const cue of passage.cues) {
    const isName = cue.value.kind === 'organisation' || cue.value.kind === 'company';
    const mention = isName && isQuoted(passage, cue) ? named(passage, cue) : null;
    if (mention) mentions.push(mention);
  }
  for (const cue of passage.cues) {
    // "per" also stands in prices: it needs a known name.
    if (cue.value.kind !== 'lead' || cue.term === 'per') continue;
    const taken = mentions.some((m) => m.start >= cue.start && m.start <= cue.end + LEAD_GAP);
    const mention = taken ? null : unknownName(passage, cue);
    if (mention) mentions.push(mention);
  }
  return mentions.sort((a, b) => a.start - b.start);
});

/**
 * Finds who is quoted for a figure in a passage: the nearest name before it, or one behind it before
 * the next semicolon ("…, according to IDC").
 *
 * @returns null when nobody is.
 */
export function chooseQuoted(passage: Passage, figure: Span): QuotedMention | null {
  const mentions = mentionsOf(passage).filter(
    (m) => m.end <= figure.start || m.start >= figure.end,
  );
  const before = mentions.findLast((mention) => mention.end <= figure.start);
  const end = groupEnd(passage, figure.end);
  return before ?? mentions.find(({ start }) => start >= figure.end && start < end) ?? null;
}

/** Whether a sentence goes on with what the one before it quotes: 其中, the report also…. */
export const resumesQuotation = (passage: Passage): boolean => RESUMES.test(passage.text);
