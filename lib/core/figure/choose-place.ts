import type { Span } from '../span.ts';
import { datelineEnd } from '../text/dateline.ts';
import type { CueHit } from './find-cues.ts';
import { clauseEnd, clauseStart, nothingBetween, oncePerPassage, type Passage } from './passage.ts';
import { inTurn, type RespectiveTurn, respectiveTurn } from './respective-turn.ts';

/** A place named in a passage. */
export interface PlaceMention extends Span {
  readonly code: string;
}

/** The whole that a share is taken of is not where the figure stands: 占全球, of the world's. */
const OF_WHOLE_BEFORE = /(?:占|占了|占到|占据|居|达|of|of the|of all|of total|of overall)[ ]?$/;
const OF_WHOLE_AFTER = /^(?:总量|比重|份额|第[一二三四五]|领先|首个|首款|上市)/;
/** "China's share of patents granted worldwide": the world is the whole. */
const SHARE_OF = 'share of ';
const SHARE_OF_LENGTH = 60;
/** The amount of the whole itself is the world's: "6% of the world's $150 billion". */
const WORLDS_OWN =
  /(?:(?:of|占)(?: the)? ?(?:world|global|worldwide|全球)(?:['’]s)?(?: (?:total|sum))?(?: of)?|占全球(?:总额)?的?) ?(?:(?:just |a little |slightly )?(?:over|under|about|some|around|nearly|约|近) ?)?$/;
const CURRENCY =
  /^(?:[$¥€£]|[a-z]{2,3}[$]|\d[\d.,]* ?(?:[万亿]+|million|billion|trillion|bn|tn|m)? ?(?:美元|元|dollars|yuan))/;

/** English puts the place behind: "$4.5 billion in the UK". */
const DIRECTLY_AFTER = /^(?: [a-z-]+){0,2} (?:in|for|across|from)(?: the)? $/;
/** "40 of them American", "15 Chinese", 40款来自美国. */
const SAID_BEHIND =
  /^(?: (?:of (?:them|these|those|which) )?(?:(?:is|are|was|were|come|came|being) )?(?:from (?:the )?)?|(?:来自|出自|属于|是)(?:于)?)$/;
const GAP_BETWEEN = /差距|差异|gap|lead over|领先|落后|behind|ahead/;

/** A capital stands for its government where it acts: "has Beijing let through", "Beijing approved". */
const ASKED = /(?<![a-z])(?:has|have|had|did|does|will|would|can|could) $/;
const ACTS =
  /^ (?:(?:has|had|have|will|would|also|now) )?(?:let|lets|approv|allow|say|said|want|require|order|ban|clear|register|urge|warn|pledg|plans|regulat|licen|vet|permit|insist|announce|decid)/;
const ACTS_LENGTH = 30;

const isGovernment = ({ text }: Passage, { term, start, end }: CueHit): boolean =>
  term === 'beijing' &&
  (ASKED.test(text.slice(Math.max(0, start - 8), start)) ||
    ACTS.test(text.slice(end, end + ACTS_LENGTH)));

/** "us" is a pronoun unless it is printed as a name. */
const isPrinted = (passage: Passage, cue: CueHit): boolean =>
  cue.term !== 'us' || passage.raw.slice(cue.start, cue.end) === 'US';

/** "Domestic" is of the country that the sentence speaks of: 台湾方面,本土…. */
const DOMESTIC: ReadonlySet<string> = new Set(['国内', '全国', '本土', '境内', 'domestic']);
const COUNTRY = /^[A-Z]{2}$/;

const ofSpeaker = (term: string, before: readonly PlaceMention[]): string | undefined =>
  DOMESTIC.has(term) ? before.findLast(({ code }) => COUNTRY.test(code))?.code : undefined;

const placesOf = oncePerPassage((passage: Passage): readonly PlaceMention[] => {
  const places: PlaceMention[] = [];
  const opening = datelineEnd(passage.raw);
  for (const cue of passage.cues) {
    if (cue.value.kind !== 'place' || !isPrinted(passage, cue) || cue.start < opening) continue;
    if (passage.cues.some((other) => other.start === cue.start && other.value.kind === 'none'))
      continue;
    const before = passage.text.slice(Math.max(0, cue.start - 10), cue.start);
    const after = passage.text.slice(cue.end, cue.end + 4);
    const isWhole = OF_WHOLE_BEFORE.test(before) || OF_WHOLE_AFTER.test(after);
    const lead = passage.text.slice(Math.max(0, cue.start - SHARE_OF_LENGTH), cue.start);
    const ofShare = lead.split(/[,;]/).at(-1)?.includes(SHARE_OF) ?? false;
    if ((isWhole || ofShare) && cue.value.code === 'world') continue;
    places.push({
      start: cue.start,
      end: cue.end,
      code: isGovernment(passage, cue) ? 'CN' : (ofSpeaker(cue.term, places) ?? cue.value.code),
    });
  }
  return places;
});

/** 中美分别…, "China and the US … respectively". */
function placeInTurn(
  passage: Passage,
  places: readonly PlaceMention[],
  turn: RespectiveTurn,
): PlaceMention | null {
  const pair = places.findLast(({ code, end }) => code === 'CN/US' && end <= turn.named.end);
  if (!pair || turn.count !== 2) return inTurn(places, turn);
  const isChinaFirst = /^(?:中|china|sino)/.test(passage.text.slice(pair.start, pair.end));
  return { ...pair, code: (turn.index === 0) === isChinaFirst ? 'CN' : 'US' };
}

/** 约为美国的 8.5 %: the country that another one is measured by is that of no later figure. */
const MEASURED_BY = /(?:为|是|相当于|不到|等于) ?$/;
const MEASURED = /^的? ?(?:约|近|大约)? ?[\d一二三四五六七八九十]/;

const isComparedWith = ({ text }: Passage, { start, end }: Span): boolean =>
  MEASURED_BY.test(text.slice(Math.max(0, start - 4), start)) && MEASURED.test(text.slice(end));

/**
 * Finds the place that a figure is about in its own sentence: the nearest before it, or the next
 * one in its clause. A gap between two countries is about both.
 *
 * @returns null when the sentence names none.
 */
export function choosePlace(passage: Passage, figure: Span): PlaceMention | null {
  const places = placesOf(passage);
  const turn = respectiveTurn(passage, figure);
  const own = turn && placeInTurn(passage, places, turn);
  if (own) return own;
  const clause = clauseStart(passage, figure.start);
  const end = clauseEnd(passage, figure.end);
  const ofWhole = WORLDS_OWN.exec(passage.text.slice(clause, figure.start));
  if (ofWhole && CURRENCY.test(passage.text.slice(figure.start, figure.end)))
    return { start: clause + ofWhole.index, end: figure.start, code: 'world' };
  const inClause = places.filter((place) => place.start >= clause && place.end <= end);
  const pair = pairIn(passage, inClause, { start: clause, end });
  if (pair) return pair;
  const next = places.find((place) => place.start >= figure.end);
  const gap = next ? passage.text.slice(figure.end, next.start) : '';
  if (next && next.end <= end && (DIRECTLY_AFTER.test(gap) || SAID_BEHIND.test(gap))) return next;
  const before = places.filter((place) => place.end <= figure.start);
  const last = before.at(-1);
  if (last && last.start >= clause) return last;
  const behind = inClause.find(
    (place) => place.start >= figure.end && nothingBetween(passage, figure.end, place.start),
  );
  return behind ?? before.findLast((place) => !isComparedWith(passage, place)) ?? last ?? null;
}

/** Both of two countries, for the gap between them. */
function pairIn(
  { text }: Passage,
  inClause: readonly PlaceMention[],
  clause: Span,
): PlaceMention | null {
  const china = inClause.find((place) => place.code === 'CN');
  const america = inClause.find((place) => place.code === 'US');
  if (!china || !america || !GAP_BETWEEN.test(text.slice(clause.start, clause.end))) return null;
  const [first, second] = china.start < america.start ? [china, america] : [america, china];
  return { start: first.start, end: second.end, code: 'CN/US' };
}

/** The one place that a stretch of text names; null when it names none or several. */
export function onlyPlace(passage: Passage): PlaceMention | null {
  const places = placesOf(passage);
  const [first] = places;
  return first && places.every(({ code }) => code === first.code) ? first : null;
}
