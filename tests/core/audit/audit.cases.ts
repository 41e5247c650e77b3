/** What a check of a document must say; `result` is what the text's own figures give, in its unit. */
export interface ExpectedCheck {
  readonly kind: string;
  readonly agrees: boolean;
  readonly result: number;
}

export interface AuditCase {
  readonly says: string;
  /** Paragraphs; one that begins with `# ` is a heading over those behind it. */
  readonly text: readonly string[];
  readonly checks: readonly ExpectedCheck[];
}

const differs = (kind: string, result: number): readonly ExpectedCheck[] => [
  { kind, agrees: false, result },
];
const agrees = (kind: string, result: number): readonly ExpectedCheck[] => [
  { kind, agrees: true, result },
];

export const auditCases: readonly AuditCase[] = [
  {
    says: 'finds growth that two years named in one sentence do not give',
    text: ['公司2024年收入130亿元，2023年为100亿元，同比增长45%。'],
    checks: differs('growth', 30),
  },
  {
    says: 'leaves growth alone that both years give',
    text: ['公司2024年收入130亿元，2023年为100亿元，同比增长30%。'],
    checks: agrees('growth', 30),
  },
  {
    says: 'reads the base behind 较',
    text: ['2024年出货量为240万台，较2023年的200万台增长35%。'],
    checks: differs('growth', 20),
  },
  {
    says: 'reads the base behind 上年同期',
    text: ['营收达到103亿元，上年同期为68亿元，增幅51%。'],
    checks: agrees('growth', 51.5),
  },
  {
    says: 'reads a base that comes first',
    text: ['公司去年收入68亿元，今年收入103亿元，同比增长21%。'],
    checks: differs('growth', 51.5),
  },
  {
    says: 'reads "to … from …, up …"',
    text: ['Revenue rose to $50 million in 2024 from $40 million in 2023, up 40%.'],
    checks: differs('growth', 25),
  },
  {
    says: 'reads "compared with"',
    text: ['Revenue was $50 million in 2024, compared with $40 million in 2023, a rise of 25%.'],
    checks: agrees('growth', 25),
  },
  {
    says: 'keeps one company’s growth from another’s amount',
    text: ['甲公司收入130亿元，同比增长20%；乙公司收入100亿元，同比增长35%。'],
    checks: [],
  },
  {
    says: 'keeps the growth of profit with profit',
    text: ['2024年收入130亿元，同比增长20%；净利润30亿元，同比增长50%，2023年为25亿元。'],
    checks: differs('growth', 20),
  },
  {
    says: 'allows what rounding of both ends allows',
    text: ['2024年销量为33万辆，比2023年的30万辆增长约10%。'],
    checks: agrees('growth', 10),
  },
  {
    says: 'checks points against the two percentages',
    text: ['产品毛利率从30%提升至36%，提升了8个百分点。'],
    checks: differs('growth', 6),
  },
  {
    says: 'takes 是…的 N 倍 as a factor',
    text: ['用户从2022年的500万人提高到2024年的1500万人，是原来的5倍。'],
    checks: differs('multiple', 3),
  },
  {
    says: 'takes 增长 N 倍 as N times the base on top of it',
    text: ['算力规模从2022年的10亿元增长到2024年的40亿元，增长了3倍。'],
    checks: agrees('multiple', 3),
  },
  {
    says: 'finds a share that part and whole of two sentences do not give',
    text: ['全年总收入为80亿元。其中云业务收入20亿元，占总收入的35%。'],
    checks: differs('share', 25),
  },
  {
    says: 'finds the same in English',
    text: [
      'Total revenue was $80 billion. Cloud revenue of $20 billion accounted for 35% of revenue.',
    ],
    checks: differs('share', 25),
  },
  {
    says: 'reads a whole that is named behind the share',
    text: ['2024年研发费用9.5亿元，占营业收入的12.3%，营业收入为77亿元。'],
    checks: agrees('share', 12.3),
  },
  {
    says: 'does not add up how many parts there are',
    text: ['甲公司投入12亿元，乙公司投入8亿元，丙公司投入5亿元，三家合计支出30亿元。'],
    checks: differs('sum', 25e8),
  },
  {
    says: 'adds up in traditional script',
    text: ['甲公司12億元，乙公司8億元，丙公司5億元，三家合計25億元。'],
    checks: agrees('sum', 25e8),
  },
  {
    says: 'finds a compound rate that its endpoints do not give',
    text: ['市场规模2023年为50亿元，预计2026年达到400亿元，年均复合增长率为60%。'],
    checks: differs('cagr', 100),
  },
  {
    says: 'tells a heading’s rise by N times from N times',
    text: ['# 订单增长6倍', '今年的订单数是去年的6倍。'],
    checks: differs('headline', 6),
  },
  {
    says: 'finds a heading whose amount is not the text’s',
    text: ['# 某公司完成30亿元融资', '某公司宣布完成23亿元融资，由一家基金领投。'],
    checks: differs('headline', 23e8),
  },
  {
    says: 'does not hold a heading against an earlier round',
    text: ['# 某公司完成30亿元融资', '某公司宣布完成30亿元融资。此前曾完成10亿元融资。'],
    checks: agrees('headline', 30e8),
  },
  {
    says: 'does not hold a heading’s round mark against the figure that passes it',
    text: ['# 市场规模突破千亿', '2024年市场规模达到1130亿元。'],
    checks: [],
  },
];
