import type { Metric } from '../claim/claim.ts';
import type { ClaimIndex } from '../claim/claim-index.ts';
import { companiesIn, companiesOf } from '../claim/companies-of.ts';
import type { Figure } from '../figure/figure.ts';
import { COMPANIES } from '../figure/organisations.ts';
import { matchingForm } from '../figure/passage.ts';
import type { FigureContext } from './figure-context.ts';
import { perMetric } from './per-metric.ts';
import { subjectFor, subjectOf } from './subject-of.ts';

/** One firm among many, unnamed or unknown to the table: 该公司, 某某科技公司, Acme Inc, Acme's. */
const ONE_FIRM =
  /该公司|本公司|这家公司|该企业|某(?:家|公司|企业|车企|厂商?(?!商)|行|店|校|院|基金|大厂|龙头|品牌|平台|[\p{Script=Han}a-z]{1,6}(?:公司|企业|商|初创|新创|创业|独角兽|业者|平台))|(?<!\p{Script=Han})[一另]一?家(?![\p{Script=Han}a-z]{0,4}(?:顾问|咨询|研究|调研|券商|智库|投行))(?!机构|研究|咨询|智库|媒体|平台|券商|投行|统计|报告|网站|数出|数下|算|测|估|给|统|口径|的(?:数|统计|估|测|口径|说法))|公司(?:的)?(?:营收|收入|净利|利润|业绩|股价|市值|估值)|(?:最|唯)[\p{Script=Han}]{1,2}的(?:一家|那家|一个|厂商|公司|企业|机构|银行|医院|学校|平台|供应商|客户)|(?:厂商|公司|企业|供应商|平台|机构)(?:独自?)?一家|单一(?:客户|厂商|公司|企业)|第[一二三四五]名(?! ?[与和跟到对])|旗下|净利|(?:其|业务|自身)[\p{Script=Han}a-z]{0,6}(?:收入|营收|订单)|[\p{Script=Han}a-z]{1,6}(?<!顾问|咨询|研究|调研|评级|数据|ai|人工智能|大模型)(?:科技|集团|股份|公司)(?!企业|行业|巨头|们|数量)/u;
/** A company's accounts; of a research firm that is quoted, its report. */
const ACCOUNTS = /财报|年报/;
const ONE_FIRM_IN_PRINT =
  /(?<![\w.-])[A-Z][\w.-]{1,20} (?:Inc|Corp|Ltd|LLC|Group|Technologies|Holdings|Labs|Systems)\b|\b(?:its|our) (?:[A-Za-z-]{2,16} ){0,3}(?:revenues?|sales|profit|earnings|shares)\b|\bCompany [A-Z]\b|\b(?!China|World|Today|America|Britain|Japan|India|Korea|Europe|Country|Year)[A-Z][A-Za-z]{1,20}[’']s (?:own )?(?:(?:annual|yearly|total|net|quarterly|global|worldwide) )?(?:revenue|sales|profit|market share|shares|stock|growth|business)/;

/** Also what a report calls the research firm that it quotes. */
const THE_FIRM =
  /(?:^|[ (])(?:The|the|this) (?:company|firm|startup|start-up)\b(?! (?:points? to|pointed to|cites?|cited|quotes?|quoted|refers? to|referred to) )(?! (?:(?:has|had|have|later|since|then|now) ){0,2}(?:raise[sd]?|lift(?:s|ed)|cuts?|lower(?:s|ed)|revise[sd]|upgrade[sd]|updates?d?) (?:its|the|that) )/;

/** Somebody unnamed whose own affairs a clause tells: "one pension fund", "another vendor's", "a single campus". */
const SOMEBODY =
  /(?<![A-Za-z-])(?:[Oo]ne|[Aa]nother|[Aa]n?)(?: (?!research|consult|advisory|survey|polling|data |market|an? )[A-Za-z-]{2,16}){0,3} (?:start-?up|company|vendor|supplier|maker|manufacturer|retailer|reseller|insurer|fund|unicorn|chain|carrier|operator|publisher|campus|university|school|hospital|clinic|studio|lab|city|town|county|province|customer|client|founder|developer|agency client)(?:['’]s)?(?![a-z-])(?! (?:survey|study|report|estimate|forecast|puts?|estimates?|reckons?|expects?))/;

const isOneFirm = ({ quoted }: Figure, text: string, raw: string): boolean => {
  const code = quoted?.value.code;
  const isQuoted = code !== undefined && !(code in COMPANIES);
  if (ONE_FIRM.test(text) || ONE_FIRM_IN_PRINT.test(raw) || SOMEBODY.test(raw)) return true;
  return !isQuoted && (THE_FIRM.test(raw) || ACCOUNTS.test(text));
};

/** A circle of the writer's own, which stands for no market or country: 我校, 本刊, 我们学院, 自家账单. */
const OWN_CIRCLE =
  /我们(?:今年|明年|全年)?的?(?:目标|指标)|(?<![a-z])our (?:own )?(?:target|goal|quota)(?![a-z])|我们?(?:自己|这个|那个)?的?(?:机房|集群|账单|学院|学校|大学|实验室|课题组|编辑部|部门|团队|小组|组(?!织)|公司|单位|工厂|医院|社区|小区|办公室)|(?<!\p{Script=Han})[我本](?:校|院|系|所|刊|报(?!讯|记者|\p{Script=Han}{2,8}\d)|台|司|厂|店|社|镇|县|区)(?!域|间)|(?<!\p{Script=Han})本(?:公司|市|省|县)|编辑部|(?:我们?自己|自家)(?!的?(?:估算|测算|统计|口径|样本|调查))|在?全(?:校|院|系|厂)(?!长)|(?:[他她]们?|咱们?|朋友|嘉宾|主持人|听众|读者)自?己?的?(?:公司|团队|学校|实验室|工厂|店|编辑部|机房)|(?<!我们|国家|各|企业)自己的?(?:公司|团队|学校|实验室|工厂|店|产品|账单|项目)|(?<![a-z])(?:me|my)(?![a-z])|(?<![a-z])our own (?!panel|survey|sample|poll|estimate|count|tally|figures)|(?<![a-z])(?:his|her|the (?:guest|host|writer|author|reader|listener|speaker)['’]s)(?: own)? (?:company|firm|start-?up|team|lab|school|shop|employer)(?![a-z])/u;

/** A firm's own report, or a sentence that it is the subject of: every figure is of the firm, until it speaks of a whole trade. */
const FIRM_REPORT =
  /(?:公司|科技|集团|股份|智能)[^。]{0,14}(?:年报|财报|中报|季报|业绩|成绩单)|招股书|(?:^|[,;])(?:报告期内?,?)?(?:[本我]?公司|我司|本集团|本行)(?=[\p{Script=Han}a-z])(?!们|数|名|排|方面|层面|认为|客户|用户)|报告期/u;
const WHOLE_TRADE =
  /市场|行业|业内|全国|全球|国内|(?<![a-z])(?:market|industry|sector|trade|vendors|makers)(?![a-z])/;
/** One firm's margin in English prose: "its net margin is 7 %". */
const ITS_MARGIN = /(?<![a-z])its (?:[a-z-]{2,12} ){0,2}margins?(?![a-z])/;

/** A firm that speaks of itself, named in another sentence. */
const FIRM_SAYS = /(?:^|[,:])(?:公司|管理层)(?:说|称|表示|披露|透露|公告|预计)/;
const OWN_MODEL = /自研(?:的)?(?:大|小)?模型|自家(?:的)?(?:大|小)?模型/;

/** Whether a firm that no table knows speaks of what is its own. */
function isUnknownFirm({ figure, context, metric }: FitOptions): boolean {
  const { sentence, group } = context;
  const own = sentence.text.slice(group.start, group.end);
  if (WHOLE_TRADE.test(own)) return false;
  if (OWN_MODEL.test(own)) return subjectFor(figure, 'always') === null;
  if (companiesOf(metric).size > 0) return false;
  const isReport = FIRM_REPORT.test(sentence.text.slice(0, group.end));
  return (
    (isReport || FIRM_SAYS.test(own) || ITS_MARGIN.test(own)) &&
    subjectFor(figure, 'always') === null
  );
}

/** Then the other company of the clause is the one that the figure is about. */
const RIVAL = /对手|(?<![a-z])(?:rival|competitor)/;

/** Whether a metric is of companies: then one of them is its subject. */
const isOfFirms = perMetric(({ terms }): boolean =>
  terms.all.flat().some((term) => /(?<![中美]国|[陆美])(?:公司|企业)|firm|compan/.test(term)),
);

/** One company's figure is of a metric only if the metric is about that company, or about companies one by one. */
function fitsSubject(options: FitOptions): boolean {
  const { figure, context, metric, index } = options;
  const { raw, text } = context.sentence;
  const { start, end } = context.group;
  if (OWN_CIRCLE.test(text.slice(start, end)) || isUnknownFirm(options)) return false;
  const own = companiesOf(metric);
  const figureEnd = context.figure.end;
  const subject = subjectOf(figure);
  if (own.size > 0) {
    const named = companiesIn(matchingForm(subject ?? ''));
    const words = context.sentence.text.slice(context.clause.start, figureEnd);
    const all = [...named, ...companiesIn(words)];
    if (RIVAL.test(words)) return all.every((code) => own.has(code));
    return all.length === 0 || all.some((code) => own.has(code));
  }
  const use = index.subjectUse(metric.id);
  if (use === 'always') return subjectFor(figure, use) !== null;
  if (use === 'sometimes') return true;
  if (subject !== null) return false;
  if (isOfFirms(metric)) return true;
  return !isOneFirm(figure, text.slice(start, end), raw.slice(start, end));
}

const DOLLARS = /\$|美元|dollar/;

/**
 * A place that only stands in a heading is the document's outlook, not that of each figure under
 * it: "全球" does not keep China out, nor "China" a world market in dollars.
 */
function placeOf({ place, sentence }: Figure, bound: string): string | undefined {
  if (!place || place.evidence || place.value === bound) return place?.value;
  if (place.value === 'world') return undefined;
  return bound === 'world' && DOLLARS.test(sentence) ? undefined : place.value;
}

/** A city's or province's figure is of no metric that is claimed of countries. */
const isNoPart = ({ place }: Figure, { id }: Metric, index: ClaimIndex): boolean =>
  !place?.value.includes('-') || index.placesOf(id).has(place.value);

/** What is claimed country by country is told of one: money raised nowhere in particular is a firm's. What is of a model needs no place. */
const isPlaceTold = ({ place }: Figure, { id }: Metric, index: ClaimIndex): boolean =>
  place !== undefined || index.subjectUse(id) === 'always' || index.placesOf(id).size < 2;

const HAN = /\p{Script=Han}/u;

/**
 * The place is the metric's, or left to be understood: yuan and Chinese prose speak of China where
 * they name no place, English prose and dollars of the world.
 */
function fitsPlace({ figure, context, metric, index }: FitOptions): boolean {
  const bound = metric.terms.place;
  if (bound === undefined) {
    return isPlaceTold(figure, metric, index) && isNoPart(figure, metric, index);
  }
  const place = placeOf(figure, bound);
  if (place !== undefined) return place === bound;
  const { unit } = figure.quantity;
  const isChinese = HAN.test(context.sentence.text + context.cellLabel);
  if (bound === 'CN') return unit === 'CNY' || (isChinese && unit !== 'USD');
  if (bound === 'world') return unit !== 'CNY';
  return false;
}

interface FitOptions {
  readonly figure: Figure;
  readonly context: FigureContext;
  readonly metric: Metric;
  readonly index: ClaimIndex;
}

/** Whether a figure's subject and place can be those of a metric. */
export const fitsScope = (options: FitOptions): boolean =>
  fitsPlace(options) && fitsSubject(options);
