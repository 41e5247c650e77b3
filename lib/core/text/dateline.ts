/** "BEIJING, Aug 1 -", "LONDON (Reuters) —". */
const IN_ENGLISH =
  /^\s*[A-Z][A-Z.]{2,20}(?: [A-Z]{2,20}){0,2}(?:, (?:[A-Z][a-z]{2,9}\.?)(?: \d{1,2})?(?:, \d{4})?)?(?: ?\([A-Za-z ]{2,24}\))? ?[-–—]+ /;

/** 新华社北京8月1日电, 本报上海讯, （台北訊）. */
const IN_CHINESE =
  /^\s*(?:[（(【[][\p{Script=Han}\d/ ]{2,18}(?:[电電讯訊]|报道|報導)[）)】\]]|[\p{Script=Han}]{0,8}[社报網网報][\p{Script=Han}]{2,6}(?: ?\d{1,2} ?月 ?\d{1,2} ?日 ?)?[电電讯訊](?=[\s（(，,:：]))/u;

/**
 * Finds the line that a news item opens with: where and when it was written, not what it speaks of.
 *
 * @returns Where it ends, 0 when the text opens with none.
 */
export const datelineEnd = (raw: string): number =>
  (IN_ENGLISH.exec(raw) ?? IN_CHINESE.exec(raw))?.[0].length ?? 0;
