import type { WordRow } from './lexicon.ts';
import { COMMON, IDIOM, NAMED, NO_NAME, PART, PRODUCT, RANK, VERSION } from './word-classes.ts';

/** Payloads of `VERSION`, for words of addresses and for titles of sections. */
export const STREET = 0;
export const SECTION = 1;

/** Abbreviations of measures, behind which a number is a value and no version: PUE 1.25, EPS 1.27. */
export const MEASURES =
  'pue auc eps roe roi elo bleu rouge wer arpu dau mau gmv arr mrr gpa iq f1 p/e ev/ebitda pmi cpi r2 hhi psnr ssim fid ppl mae rmse nps sd ci iqr ops era whip csat enps vix headcount';

/** Capitalised English words that are no names, so that the number after them is none either. */
const NOT_NAMES =
  'the an? i[nfst]? on at by of to for from with about around over under nearly almost some only just more less than up down and or but as was are were be been has had have within between after before since until during through across against per into out th(at|is|ese|ose) its they their he she we you (an|)other all both each every least most approximately roughly exactly fewer above below exceeding reaching hitting total totaling when while then so yet also even still now today last next past first second third not? nor what which who how where why may can [cw]ould should will t?here because although though once currently overall meanwhile however according plus minus ayes noes serves equal add take expect spend allow give use need buy sell pay save get make run try keep wait budget china america us uk britain france germany japan india korea europe asia';

/** Idioms, names and set phrases with a number in them. Source: own list, from Xinhua's dictionary of idioms and business news. */
export const NAMES: readonly WordRow[] = [
  [
    IDIOM,
    '一分钱一分货 一二三线? 一毛不拔 一五一十 一刀切 万一 第一时间 三[角农省线] 四[川处周] 五角大楼 五台山 九牛一毛 百[度强年川姓] 百模(大战|) 百家(争鸣|号|姓) 百分[百比制] 百里挑一 千[兆问载村] 千方百计 千家万户 千人千面 千篇一律 千万(别|不要) 千行百业 千军万马 千亩方 万岁 万亿级别 万家灯火 万人空巷 十分 十万卡 成千上万 成百上千 三倍速 三十而立 三心二意 三番五次 双十[一二] [六九]一八 八股 七匹狼 零一万物 从[01]到[1n] (百|千|亿)万富翁 七台河 第四范式 四两拨千斤 五花八门 独一无二 二次 三次产业 零百 十一(长假|黄金周|假期|期间|国庆) [三五]倍券 [二双]刀流 十[二三四五]五 二套房? 损益两平 十三(太保|陵|经) [三八]八节 三八妇女 [五百]百?强 三天两头 三天打鱼 两天晒网 一千道一万 [七零]零八落 三三两两 三位一体 五湖四海 一日千里 十[之有]八九 七嘴八舌 四面八方 三令五申 四分五裂 万无一失 万事[俱具]备 万[众物能] 数一数二 七上八下 九死一生 进一步 [之统唯单同]一 一(体化|致性|系列|部分|次性|小步|线) 两极 二[手线] 一[些样般直定起旦切种面边度致举再律流体向经来同共带下会点众键路味代把手款场轮家名位次步个项条类言蹴哄如席目马枝触脉拥帆石心日窝锅口阵]',
    0,
  ],
  // Ordinary words with a numeral in them, that nobody takes for a number.
  [IDIOM, '[颗粒、]八角 [个位]位?数百分比 [正担抱自肩胜辜]负 拾起 半斤八两 半成品 半导', 1],
  // 一点一倍 and 一个亿 are numbers.
  [IDIOM, '一点[零一二三四五六七八九] 一个[亿半多] 十分[之钟一]', 2],
  [IDIOM, '一点[一二三四五六七八九]滴', 0],
  [
    NAMED,
    '360(公司|集团|数字(安全|)|安全|智脑|浏览|搜索|手机|度|创始|董事) 58(同城|到家) 51(job|talk) 36(氪|kr) 21世纪(经济报道|) (863|973)计划 (211|985)(工程|高校|院校) 123(06|15) 7-eleven 37互娱 [15]00强 [890][05]后 5a级 4s店 3c产品 24/7 7[x×]24(小时|) 7天(连锁|酒店) 360-degree (240|360|480|720|1080|1440|2160)p 9[/·]11 996工作制 007 1688平台 3m公司 1药网 163邮箱',
  ],
  // Behind a number that is a version: 4.0 Turbo, 3.5 Sonnet.
  [
    VERSION,
    'turbo pro max ultra plus mini lite flash air nano sonnet opus haiku preview beta alpha instruct chat omni vision thinking exp rc se fe ti',
  ],
  // What a house number stands before, and a name.
  [VERSION, 'street road avenue parkway drive lane boulevard plaza', STREET],
  [
    VERSION,
    'introduction background related methods? methodology approach experiments? evaluation results discussion limitations conclusions? summary overview references appendix abstract',
    SECTION,
  ],
  [COMMON, NOT_NAMES],
];

/** Words before a number that make a name, a part or a rank of it. */
export const NAMES_BEFORE: readonly WordRow[] = [
  [NO_NAME, `${NOT_NAMES} ${MEASURES}`],
  // Products and standards whose number is a version: 文心4.0, 工业4.0.
  [
    PRODUCT,
    '(文心|豆包|混元|盘古|星火)(大模型|) 文心一言 通义(万相|) 千问 智谱 元脑 [昇升]腾 麒麟 鸿蒙 日日新 商量 天工 百川 太初 工业 骁龙 天玑 酷睿 锐龙 可灵 即梦 版本 系统 智脑 书生 阶跃 悟道 [孟智]子 万兴 蓝牙 安卓 微信 欧拉 飞桨 言犀 九天 星辰 元景 灵犀 海螺 双',
  ],
  [
    PART,
    'weeks? days? cars? bus train floor pp? paras? vols? types? slides? charts? (chapter|section|table|figure|exhibit|item|article)s? fig appendix part pages? step note line row column question lesson unit volume issue episode series round phase level tier stage version nos? nrs number rule rule_of annex paragraph clause act suite apt ticker passcode code box zip resolution ports? recitals?',
  ],
  [RANK, 'top fortune global forbes'],
];
