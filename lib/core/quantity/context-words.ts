import type { WordRow } from './lexicon.ts';
import { MEASURES } from './name-words.ts';
import { MONTHS } from './plain-shapes.ts';
import {
  AGO,
  BETWEEN,
  CODE,
  COUNTED,
  DATING,
  DAYTIME,
  EACH,
  LASTING,
  LENGTH,
  LONG,
  MEGA,
  MINUS,
  OF,
  OFTEN,
  PAID,
  PERIOD,
  SIZE,
  SIZED,
  VALUE,
  WEAK,
  WHEN,
  WITHIN,
  YEARS_WHEN,
} from './word-classes.ts';

/** Words behind a number that say what kind of number it is. Source: own list. */
export const CONTEXT_AFTER: readonly WordRow[] = [
  // A length of time before these says when.
  [
    AGO,
    `[以多]?来 [以之]?[前后] ago earlier later from_now before end(ed|ing) ${MONTHS.split(' ')
      .map((month) => `to_${month}`)
      .join(' ')}`,
  ],
  // One of years does, before these.
  [
    WITHIN,
    '[之以]?[内后] 间 期国债 期美债 期利差 里 行动 计划 规划 多的时间里 复合 年均 的大量 later after cagr compound old',
  ],
  // Happened that often: downloaded one million times within a week.
  [
    OFTEN,
    'within since in at during per a_(second|minute|hour|day|week|month|quarter|year|season) each over before until on and but while by',
  ],
  // A bare scale word before these counts something: 千亿大关, 百亿级.
  [SIZE, '大关 [量元]?级 美元级 规模 市[场值] 参数 赛道 产业 营收 俱乐部 以上 之多 投资'],
  [MEGA, '的?(字节|比特|赫|瓦|宽带|带宽|网速|流量|内存|文件|光纤|缓存|显存|bps)'],
  [COUNTED, 'people active daily monthly weekly paying gpu new more registered'],
  [
    OF,
    'of an? the what that those its their all his her our as more less fewer (high|low|bigg|larg|small|fast|slow|cheap)er',
  ],
  // 500块 is money although something follows.
  [PAID, '出头 来钱 多 左右 上下 以[上下内]'],
];

/** Words before a number that do so. */
export const CONTEXT_BEFORE: readonly WordRow[] = [
  [
    WHEN,
    '止 过去 未来 近 此前 今后 接下来 今明 [这那头另前首] 再[过干] next last past previous coming following recent another first th[eo]se 民国 明治 大正 昭和 平成 令和 贞观 洪武 永乐 嘉靖 万历 崇祯 康熙 雍正 乾隆 嘉庆 道光 咸丰 同治 光绪 [公西]元前?',
  ],
  [
    YEARS_WHEN,
    '[前后上下用分第] 经过 上线 发布 成立 开业 运营 推出 距今 短短 over_the within in first per (for|of)_the',
  ],
  [
    LONG,
    '[至到为需每用] 为期 [长高多已可约间期计]达 需要 [耗历]时 平均 周期 寿命 [持连延]续 连[涨跌升降增] 了 [花用]上 徒刑 刑期在? 学制 质保 整整 缩短了? 延长了? 节省 [延提推押][后前] 推迟 took take[sn]? taking last* average* to by of each every requires needs spent',
  ],
  // 为期14日
  [
    LASTING,
    '期为?是? [为历限]期 历时 [满共达] 连续 [超逾]过? [最至][长短多少] [长短]达 平均 需时?',
  ],
  // 超千亿
  [
    SIZED,
    '超过?了? 突?破了? [近逾过上达约至到数砸] 迈[向入] 冲[击刺] 直逼 剑指 跻身 数以 不足 [低高]于 至少 [年月]薪 [估市]值 [投耗融斥]资 投入 身家 规模 营收 豪掷',
  ],
  // Behind these a number names more often than it counts.
  [
    WEAK,
    'the an? my on aged age type exit highway route room gate flight channel number game week day',
  ],
  // Behind these it is a value: 汇率报7.18, 评分为8.7.
  [
    VALUE,
    `${MEASURES} 为 是 报 只要 达到? 得分 评分 [系指]数 值 中位数 规模 [高低血]压 血氧 心率 [合总共]计 收[报于] 价格? 率 = ：?`,
  ],
  // Before those, a code: 代码为600519.
  [CODE, '[代编号邮]码 [编型账单票]号 版本 排名 序号 热线 电话 名次 年份'],
  [LENGTH, '上下文 窗口 长度 输[入出] context window'],
  [DATING, 'in by since until constant real early mid late'],
  [DAYTIME, '[上下中]午 下昼 晚 早 [早晚]上 [凌今]晨 时间'],
  [EACH, '每 per'],
  [MINUS, 'minus negative'],
  [PERIOD, 'first second latter last third fourth this next the previous'],
  [BETWEEN, 'between'],
];
