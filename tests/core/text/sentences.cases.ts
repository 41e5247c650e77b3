/** Texts, with | where one sentence ends and the next begins. */
export const SENTENCE_CASES: readonly (readonly [what: string, text: string])[] = [
  ['Chinese full stops', '第一句。|第二句！|第三句？|'],
  ['closing quotes', '他说：“增长了。”|她不信。|'],
  ['a decimal', '增长 3.5 倍。|其次是 0.8 倍。|'],
  ['English', 'It grew by 3.5%. |Then it fell. |'],
  ['abbreviations', 'The U.S. market, i.e. Acme Inc. and others, grew. |Next.|'],
  ['a letter behind a number', 'One run cost $170m. |Another cost more.|'],
  ['a possessive', "It beat the other year's. |Then it fell.|"],
  ['a lower-case word behind a full stop', 'approx. half of them.|'],
  ['the number of a list item', '1. 市场规模为五亿元。|2. 增速为三成。|'],
  ['a blank line', '标题\n\n|正文第一段。|'],
  ['a list without full stops', '- 甲\n|- 乙\n|- 丙|'],
  ['a heading below', '正文\n|## 标题|'],
  ['a line wrapped inside a sentence', 'spent 400\nbillion dollars.|'],
  ['Chinese lines', '上一行\n|下一行|'],
  ['question and exclamation marks', 'Why? |Because! |Done.|'],
  ['a full stop before Han', 'It ended.|中文在此。|'],
];
