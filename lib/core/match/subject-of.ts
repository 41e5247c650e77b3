import { companiesIn } from '../claim/companies-of.ts';
import type { SubjectUse } from '../claim/compiled-pack.ts';
import { subjectsIn } from '../figure/choose-subject.ts';
import { type Figure, spanInSentence } from '../figure/figure.ts';
import { COMPANIES } from '../figure/organisations.ts';
import { clauseEnd, groupStart, matchingForm, readPassage } from '../figure/passage.ts';
import { BARE_MODEL } from './bare-model.ts';

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

const lastModel = (text: string): string | undefined => text.match(BARE_MODEL)?.at(-1);

function namesIn(raw: string): string[] {
  const passage = readPassage({ raw, start: 0, statistics: [], published: undefined });
  return subjectsIn(passage).map(({ start, end }) => raw.slice(start, end));
}

const brandOf = (name: string): string => /^\p{L}+/u.exec(name)?.[0] ?? name;

/** A model that its text names apart from its maker: the last one behind a maker's name. */
function withModel(maker: string, own: string): string {
  if (/\d/.test(maker)) return maker;
  const from = own.lastIndexOf(matchingForm(maker));
  const model = from < 0 ? undefined : lastModel(own.slice(from));
  return model === undefined ? maker : `${maker} ${model}`;
}

/** The model that was spoken of last before a figure, in its sentence or what stands around it. */
function modelBefore(figure: Figure): string | null {
  const { sentence, before, heading, outline } = figure;
  const own = sentence.slice(0, spanInSentence(figure).start);
  const named = namesIn(own).at(-1);
  if (named !== undefined) return withModel(named, matchingForm(own));
  const around = [before, heading, outline].flatMap((text = '') => {
    const name = namesIn(text).at(-1);
    return name === undefined ? [] : withModel(name, matchingForm(text));
  });
  const [last] = around;
  if (last === undefined) return null;
  const model = lastModel(matchingForm(own));
  return model === undefined ? last : `${brandOf(last)} ${model}`;
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
  if (subject === null) return modelBefore(figure);
  const own = figure.sentence.slice(0, spanInSentence(figure).start);
  const named = withModel(subject, matchingForm(own));
  return /\d/.test(named) ? named : (modelOfMaker(subject, own) ?? named);
}

/** The model of a maker that its sentence named before the maker: "文心 4.0 Turbo……百度的价目表写的是 20 元". */
function modelOfMaker(maker: string, own: string): string | null {
  const makers = companiesIn(matchingForm(maker));
  const isIts = (name: string): boolean =>
    /\d/.test(name) && [...companiesIn(matchingForm(name))].some((code) => makers.has(code));
  return namesIn(own).findLast(isIts) ?? null;
}
