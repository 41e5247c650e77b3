import type { Span } from '../span.ts';
import { buildTermFinder, findTerms, type TermFinder } from '../text/term-finder.ts';
import type { SentenceContext } from './sentence-context.ts';

/** Words of a clause that say nothing of what is measured. */
const FILLER =
  'ai|人工智能|大模型|模型|awarded|estimate|estimates|analysts|experts|put|puts|had|been|earlier|previous|previously|monthly|count|counts|increase|high|higher|low|lower|size|sum|amount|level|levels|further|even|again|same|period|next|coming|within|across|after|before|during|but|although|though|so|far|mark|threshold|passing|pass|passed|exceed|exceeds|exceeded|topped|top|cross|crossed|near|nearing|use|used|约为|估计|约占|也|都|均为|分别|各|又|再|首次|首度|以来|以及|上调|下调|情形|情景|乐观|悲观|中性|假设|按|按照|计算|统计|数量|总数|里|以|用|方式|交付|走|路线|decade|then|finally|eventually|meanwhile|grow|grows|grew|期间|十年|under|below|above|most|least|less|fewer|projects|roughly|约合|不到|不足|低于|高于|至少|至多|最多|最少|rate|annual|pace|yearly|推出|发布|拥有|诞生|ones|those|produced|released|launched|counted|came|stood|at|took|takes|make|made|makes|上年|上一年|去年|前年|同期|约当|折合|相当于|约合|折算|总体|为例|来看|方面|其中|部分|大致|另|另有|换算成|换算|总值|比|较|是|这|那|所有|全年|当年|同年|届时|年后|年间|年内|的话|人民币|等|这一数字|这一数据|这个数字|该数字|该市场|这一市场|机构|普遍|业内|分析师|市场人士|随后|则是|更|的|了|为|是|达|达到|已|已经|高达|约|近|接近|超|超过|超出|突破|冲破|大关|逾|以上|以下|左右|仅|仅为|则|则为|只|只有|将|将会|可|可达|会|能|到|在|于|至|从|由|并|且|而|与|和|及|其|其中|该|这|这一|此|同时|此外|另外|目前|当前|今年|去年|年|月|日|同期|年内|规模|总额|总量|总计|合计|共|共计|累计|一共|整体|总体|数字|数值|水平|大约|大概|预计|有望|进一步|继续|仍|保持|维持|实现|迎来|来到|增至|升至|降至|提升至|增加到|上升到|下降到|亿|万|元|人民币|美元|个|之|中|上|下|内|间|期间|截至|截止|届时|时|后|前|a|an|the|of|in|on|at|to|by|for|and|or|is|are|was|were|be|been|will|would|could|should|may|has|have|had|it|its|this|that|which|with|from|as|about|around|nearly|almost|over|more|than|some|only|just|reach|reached|reaches|reaching|hit|hits|total|totalled|totaled|stood|stands|rose|grew|expected|forecast|projected|then|now|year|years|end|annual|annually|per|cent|percent|billion|million|trillion|yuan|dollars|us|usd|rmb|while|up|down|there|their|also|still|already|worth|came|climb|climbing|rising|growing|jumping|compared|alone|roughly|approximately|another|these|those|figure|number|value|overall|according|times|twice|half|double|one|two|three|four|five|six|seven|eight|nine|ten|twelve|almost|whereas|against|versus|vs|both|each|every|所|均|倍|一|二|两|三|几|这是|当中|左右|增加|后者|前者';

/** Han characters left unexplained from which a clause names a thing of its own, rather than going on with the one before. Chosen on the golden set. */
export const OWN_THING = 2;

let finder: TermFinder<true> | null = null;

const ASIDE = /[（(][^（()）]{0,40}[)）]/g;
const LETTER = /[\p{Script=Han}a-z]/u;

/**
 * Measures how much of a stretch of a figure's sentence neither a metric's terms nor the scope's words account
 * for: the room in which it may name a thing of its own.
 *
 * @param explained - Spans of the metric's terms in the sentence.
 * @returns Han characters, with an English word counted as three.
 */
export function unexplainedIn(
  context: { readonly sentence: SentenceContext; readonly figure: Span },
  stretch: Span,
  explained: readonly Span[],
): number {
  const { sentence, figure } = context;
  finder ??= buildTermFinder(FILLER.split('|').map((word) => [word, true] as const));
  const covered = new Uint8Array(stretch.end - stretch.start);
  const spans = [...explained, ...sentence.cues, ...sentence.periods, figure];
  const text = sentence.text.slice(stretch.start, stretch.end);
  for (const { start, end } of spans) {
    const from = Math.max(0, start - stretch.start);
    covered.fill(1, from, Math.max(from, end - stretch.start));
  }
  for (const { start, end } of findTerms(finder, text, false)) covered.fill(1, start, end);
  // What stands in brackets explains, and names nothing of its own.
  for (const { index, 0: aside } of text.matchAll(ASIDE))
    covered.fill(1, index, index + aside.length);
  let units = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (covered[at] || !LETTER.test(text.charAt(at))) continue;
    const isLatin = text.charCodeAt(at) < 128;
    if (!isLatin) units += 1;
    else if (at === 0 || !/[a-z]/.test(text.charAt(at - 1)) || covered[at - 1]) units += 3;
  }
  return units;
}
