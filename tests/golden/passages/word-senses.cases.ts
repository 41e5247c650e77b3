import type { GoldenPassage } from '../golden-passage.ts';

/** Words that in their surroundings mean something else, and firms and writers that tell of their own affairs. */
export const WORD_SENSES: readonly GoldenPassage[] = [
  {
    name: 'a firm whose report begins with the trade',
    text: '报告期内，公司中标大模型项目41个，合同额3.6亿元；数据中心机电工程中标12.4亿元，同比下降9%；研发投入占营业收入的11%。',
    published: '2025-04-20',
    expect: [],
  },
  {
    name: 'a firm that is the subject of its sentence',
    text: '大模型招标去年很热闹。公司全年拿下大模型标的27个，中标金额5.1亿元，较上年增长3倍。',
    published: '2025-04-20',
    expect: [],
  },
  {
    name: 'what a guest pays himself',
    text: '# 聊聊token的价钱\n- 主持人自己的团队：推理费用半年降了七成。\n- 听众自己的公司，推理成本下降了85%。',
    published: '2025-08-01',
    expect: [],
  },
  {
    name: "what a host's firm pays",
    text: "# The price of tokens\nThe host's own company saw its inference cost fall by 80% in a year. For her firm the price of inference dropped 12 times.",
    published: '2025-08-01',
    expect: [],
  },
];
