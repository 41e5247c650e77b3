import type { SubjectUse } from '../claim/compiled-pack.ts';
import { lastSubject } from '../figure/choose-subject.ts';
import { type Figure, spanInSentence } from '../figure/figure.ts';
import { COMPANIES } from '../figure/organisations.ts';
import { clauseEnd, groupStart, matchingForm, readPassage } from '../figure/passage.ts';

/** Several companies named as examples of all: 字节、腾讯等公司, "Tencent and other Chinese firms". */
const AND_OTHERS = /^ ?(?:等|、|及其他|和其他|and others|and other|among others)/;
const OWN = /其|公司|旗下|自身|(?<![a-z])(?:its|our|their)(?![a-z])/;

/** Whether a company is quoted on what is its own: 智谱披露，其收入…; "OpenAI says its revenue…". */
function isOwnReport(figure: Figure): boolean {
  const { quoted, sentence } = figure;
  const code = quoted?.value.code;
  if (code === undefined || !(code in COMPANIES)) return false;
  const { start, end } = spanInSentence(figure);
  const raw = { raw: sentence };
  return OWN.test(matchingForm(sentence.slice(groupStart(raw, start), clauseEnd(raw, end))));
}

/**
 * The company or model that a figure is about: the one that is named, unless it only stands for many,
 * or the one that is quoted on its own affairs.
 *
 * @returns null when there is none.
 */
export function subjectOf(figure: Figure): string | null {
  const { subject, quoted, sentence, sentenceStart } = figure;
  if (subject) {
    const end = (subject.evidence?.end ?? Number.POSITIVE_INFINITY) - sentenceStart;
    return AND_OTHERS.test(sentence.slice(end)) ? null : subject.value;
  }
  return quoted && isOwnReport(figure) ? quoted.value.name : null;
}

/** A model named without its maker: "R1 stays at 4 yuan", "the input of 4.0 Turbo". */
const BARE_MODEL =
  /(?<![a-z\d.-])(?:[rv]\d(?:\.\d)?|\d\.\d ?(?:turbo|max|plus|pro|flash))(?![a-z\d])/;

function lastIn(raw: string): string | null {
  const passage = readPassage({ raw, start: 0, statistics: [], published: undefined });
  const name = lastSubject(passage);
  return name && raw.slice(name.start, name.end);
}

/** The model that was spoken of last before a figure, in its sentence or what stands around it. */
function modelBefore(figure: Figure): string | null {
  const { sentence, before, heading, outline } = figure;
  const own = sentence.slice(0, spanInSentence(figure).start);
  const named = lastIn(own);
  if (named !== null) return named;
  const around = [before, heading, outline].flatMap((text) => lastIn(text ?? '') ?? []);
  const [last] = around;
  if (last === undefined) return null;
  const model = BARE_MODEL.exec(matchingForm(own))?.[0];
  const brand = /^[\p{L}]+/u.exec(last)?.[0];
  return model === undefined || brand === undefined ? last : `${brand} ${model}`;
}

/**
 * The company or model that a figure is about as a value of a metric. Where each of the metric's
 * values is of one, and the sentence names none, it is that which was spoken of last.
 *
 * @returns null when there is none.
 */
export function subjectFor(figure: Figure, use: SubjectUse): string | null {
  const subject = subjectOf(figure);
  if (use !== 'always') return subject;
  return subject === null ? modelBefore(figure) : withModel(subject, figure);
}

/** "DeepSeek lists R1 at 4 yuan": the model stands apart from its maker. */
function withModel(subject: string, { sentence, quantity, sentenceStart }: Figure): string {
  if (/\d/.test(subject)) return subject;
  const own = matchingForm(sentence.slice(0, quantity.start - sentenceStart));
  const from = own.lastIndexOf(matchingForm(subject));
  const model = from < 0 ? undefined : BARE_MODEL.exec(own.slice(from))?.[0];
  return model === undefined ? subject : `${subject} ${model}`;
}
