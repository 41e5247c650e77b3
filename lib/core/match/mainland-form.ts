/**
 * Words that Taiwan and Hong Kong have for what the metrics' terms name otherwise, once simplified;
 * each pair of one length, so that spans stay where they are.
 */
const WORDS: readonly (readonly [string, string])[] = [
  ['人工智慧', '人工智能'],
  ['晶片', '芯片'],
  ['软体', '软件'],
  ['硬体', '硬件'],
  ['资料', '数据'],
  ['网路', '网络'],
  ['影片', '视频'],
  ['影音', '视频'],
  ['绘图卡', '图形卡'],
  ['会计年度', '财政年度'],
  ['客制化', '定制化'],
  ['专案', '项目'],
  ['品质', '质量'],
  ['伺服器', '服务器'],
  ['程式', '程序'],
  ['推论', '推理'],
  ['落差', '差距'],
  ['成长', '增长'],
  ['募资', '融资'],
  ['得标', '中标'],
  ['决标', '中标'],
  ['智慧体', '智能体'],
  ['业者', '厂商'],
  ['快取', '缓存'],
  ['装置', '设备'],
  ['资讯', '信息'],
  // The traditional 么 of 幺 is the simplified one of 麼, which the folding cannot tell.
  ['幺', '么'],
];

/** "年增215.7%" is 同比; in "一年增加" and "2024年增长" it is two words. */
const YEARLY = /(?<!\d)年增(?=[ \d约近逾超率达])/g;

/**
 * A text with the mainland's words for those of Taiwan and Hong Kong.
 *
 * @param text - Simplified, lower case.
 * @returns Of the same length.
 */
export function mainlandForm(text: string): string {
  let form = text.replace(YEARLY, '同比');
  for (const [theirs, ours] of WORDS) form = form.replaceAll(theirs, ours);
  return form;
}
