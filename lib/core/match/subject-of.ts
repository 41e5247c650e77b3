import { type Figure, spanInSentence } from '../figure/figure.ts';
import { COMPANIES } from '../figure/organisations.ts';
import { clauseEnd, groupStart, matchingForm } from '../figure/passage.ts';

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
