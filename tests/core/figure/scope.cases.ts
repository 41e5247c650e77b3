/** One figure in a sentence and what is read of its scope; null stands for nothing. */
export interface ScopeCase {
  readonly text: string;
  /** The figure as printed. */
  readonly figure: string;
  readonly period?: string | null;
  readonly place?: string | null;
  readonly basis?: 'measured' | 'forecast';
  readonly quoted?: string | null;
  readonly subject?: string | null;
  readonly stated?: 'level' | 'change' | 'share' | 'share-change';
}

/** Documents of these cases are of 2025-02-11. */
export const PERIOD_CASES: readonly ScopeCase[] = [
  {
    text: '2024财年收入1305亿元，比上一财年的609亿元多一倍；其中门店全年收入152亿元。',
    figure: '152亿元',
    period: 'FY2024',
  },
  {
    text: 'Last year it sold 9 tons. This January it sold 12 tons.',
    figure: '12 tons',
    period: '2025-01',
  },
  {
    text: '2024财年，公司收入1305亿元，比上一财年的609亿元多一倍。',
    figure: '609亿元',
    period: 'FY2023',
  },
  {
    text: '2025财年数据中心进账1152亿美元。其中第四财季为356亿美元。',
    figure: '356亿美元',
    period: 'FY2025-Q4',
  },
  {
    text: 'The share was 16% at the end of 2023. Twelve months later it was 2%.',
    figure: '2%',
    period: '2024-12',
  },
  { text: 'Training one now costs $100 million.', figure: '$100 million', period: '2025' },
  { text: '截至今年1月底，共有346款。', figure: '346款', period: '2025-01' },
  { text: '2024年收錄事件326件，較2023年的149件增加118.8%。', figure: '149件', period: '2023' },
  { text: '2024年收錄事件326件，較2023年的149件增加118.8%。', figure: '326件', period: '2024' },
  {
    text: 'It was told in 2021 of a rate of 12% for the city’s bus trade from 2020 to 2030.',
    figure: '12%',
    period: '2020→2030',
  },
  { text: '2022年卖出40亿元。十年后预计为90亿元。', figure: '90亿元', period: '2032' },
  {
    text: '# 2023 財政年度\n第三季總收入 35 億美元，全年 120 億美元。',
    figure: '35 億美元',
    period: 'FY2023-Q3',
  },
  {
    text: '# 2023 財政年度\n第三季總收入 35 億美元，全年 120 億美元。',
    figure: '120 億美元',
    period: 'FY2023',
  },
  { text: '# 2023 年\n上半年卖出 30 亿元。', figure: '30 亿元', period: '2023-H1' },
  {
    text: 'It counted 90 faults, up 12% over 2022, when there had been 80 faults.',
    figure: '80',
    period: '2022',
  },
  {
    text: 'Its estimate, made in 2023, is that sales will grow from $4 billion in 2022 at a compound 12% a year until 2030.',
    figure: '12%',
    period: '2022→2030',
  },
  {
    text: 'From May to June of last year users grew threefold.',
    figure: 'threefold',
    period: '2024-05→2024-06',
  },
  {
    text: '它今年1月卖出3万台，比上年同期多20%。2月卖出9万台。',
    figure: '9万台',
    period: '2025-02',
  },
  { text: '2024年销售额为30亿元。', figure: '30亿元', period: '2024' },
  { text: '去年销售额为30亿元。', figure: '30亿元', period: '2024' },
  { text: '2025财年第三财季营收为30亿元。', figure: '30亿元', period: 'FY2025-Q3' },
  { text: '该机构2023年的版本给的是30亿元。', figure: '30亿元', period: null },
  { text: 'Their 2023 report has it at $3 billion.', figure: '$3 billion', period: null },
  { text: '今年一季度收入为30亿元。', figure: '30亿元', period: '2025-Q1' },
  { text: '真正确定的30亿元，是今年头三个月的收入。', figure: '30亿元', period: '2025-Q1' },
  {
    text: 'It sold 90 pumps worth 3 million yuan in 2024, against 40 worth 1 million yuan the year before.',
    figure: '90',
    period: '2024',
  },
  {
    text: 'It sold 90 pumps worth 3 million yuan in 2024, against 40 worth 1 million yuan the year before.',
    figure: '40',
    period: '2023',
  },
  { text: 'This spring it sold $3 billion of pumps.', figure: '$3 billion', period: '2025' },
  { text: '去秋销售额为30亿元。', figure: '30亿元', period: '2024' },
  { text: 'It had 90 pumps in 2021. The prior year it had 40.', figure: '40', period: '2020' },
  { text: 'It had 90 pumps in 2021. The year before it had 40.', figure: '40', period: '2020' },
  { text: '2021年销售额为30亿元。前一年只有8亿元。', figure: '8亿元', period: '2020' },
  {
    text: 'It sold 90 pumps in 2021. That is 20% more than the year before.',
    figure: '20%',
    period: '2021',
  },
  {
    text: 'Orders of $3 billion were placed between January and March 2025.',
    figure: '$3 billion',
    period: '2025-Q1',
  },
  {
    text: 'In April 2025 it was 30 terawatts; by June it was over 50 terawatts.',
    figure: '50 terawatts',
    period: '2025-06',
  },
  {
    text: 'It will be worth $90 billion in 2032, up from $4 billion in 2022, a compound rate of 37%.',
    figure: '37%',
    period: '2022→2032',
  },
  { text: '2025年版AI指数称，营收为30亿元。', figure: '30亿元', period: null },
  { text: '截至2024年11月，已有120个模型上线。', figure: '120个', period: '2024-11' },
  { text: '2025年Q1，应用数量增长了四成。', figure: '四成', period: '2025-Q1' },
  { text: '2023年上半年营收20亿元，下半年为35亿元。', figure: '35亿元', period: '2023-H2' },
  { text: '2024财年营收为700亿美元。', figure: '700亿美元', period: 'FY2024' },
  { text: '到2024年底，用户达到3亿人。', figure: '3亿人', period: '2024-12' },
  { text: '规模从2022年的40亿元增至2024年的90亿元。', figure: '40亿元', period: '2022' },
  { text: '规模从2022年的40亿元增至2024年的90亿元。', figure: '90亿元', period: '2024' },
  {
    text: '2022年为40亿元，2032年预计为900亿元，年复合增长率为37%。',
    figure: '37%',
    period: '2022→2032',
  },
  { text: '2024年，规模为34亿元，同比增长41%。', figure: '41%', period: '2024' }, // from the clause before
  { text: '中标项目是2023年的3倍。', figure: '3倍', period: '2024' }, // 2023 is only the base
  { text: '较2023年增长56%。', figure: '56%', period: '2024' },
  { text: '2024年规模为8亿元，五年后预计达到60亿元。', figure: '60亿元', period: '2029' },
  {
    text: '2024年甲市场为7亿元，2029年预计达90亿元；乙市场为34亿元。',
    figure: '34亿元',
    period: '2024',
  }, // no forecast's year
  { text: 'Revenue was $40 billion in 2022.', figure: '$40 billion', period: '2022' },
  {
    text: 'It grew from $40 billion in 2022 to $90 billion in 2024.',
    figure: '$40 billion',
    period: '2022',
  },
  { text: 'By 2032 the market should reach $90 billion.', figure: '$90 billion', period: '2032' },
  {
    text: 'Sales reached $9 billion in the first half of 2024.',
    figure: '$9 billion',
    period: '2024-H1',
  },
  { text: 'Revenue for fiscal 2025 was $130 billion.', figure: '$130 billion', period: 'FY2025' },
  {
    text: 'In November 2024 the price was $20 per million tokens.',
    figure: '$20 per million tokens',
    period: '2024-11',
  },
  { text: 'Use rose to 78% in 2024, up from 55% a year earlier.', figure: '55%', period: '2023' },
  { text: '这家公司有1200名员工。', figure: '1200名', period: null },
  { text: '二〇二三年销售额为30亿元。', figure: '30亿元', period: '2023' },
  { text: '金额约为二零二三年的4倍。', figure: '4倍', period: '2024' },
  { text: '今年前三个月，订单达到30亿元。', figure: '30亿元', period: '2025-Q1' },
  { text: '2024年前9个月的收入为30亿元。', figure: '30亿元', period: '2024-Q1→2024-Q3' },
  { text: '去年首季營收30億元。', figure: '30億元', period: '2024-Q1' },
  { text: '2024會計年度第二季營收為30億元。', figure: '30億元', period: 'FY2024-Q2' },
  { text: '2024财年营收90亿元，四季度单季为30亿元。', figure: '30亿元', period: 'FY2024-Q4' },
  { text: '2024年5月到6月，用户增长了3倍。', figure: '3倍', period: '2024-05→2024-06' },
  { text: '2013年至2023年三季度，申请量占64%。', figure: '64%', period: '2013→2023-Q3' },
  {
    text: 'It cost $9 in 2021 and seven cents two years later.',
    figure: 'seven cents',
    period: '2023',
  },
  {
    text: 'Sales in the first nine months of 2024 were $9 billion.',
    figure: '$9 billion',
    period: '2024-Q1→2024-Q3',
  },
  {
    text: 'In 2024 it won 30 contracts, four times the 2023 count, and their value was over nine times as high.',
    figure: 'nine times',
    period: '2024',
  },
  { text: 'Orders in 2024 were triple those of 2023.', figure: 'triple', period: '2024' },
  {
    text: 'Awards numbered 900 in 2024, a fivefold increase on 2023.',
    figure: 'fivefold',
    period: '2024',
  },
];

/** Parts of a year, whole years, and years in which something was only said. */
export const MORE_PERIOD_CASES: readonly ScopeCase[] = [
  { text: '今年1至3月订单为30亿元。', figure: '30亿元', period: '2025-Q1' },
  {
    text: 'Sales were $9 billion in fiscal 2025, and the fourth quarter alone brought $3 billion.',
    figure: '$3 billion',
    period: 'FY2025-Q4',
  },
  { text: '2024年4月-6月卖出30万台。', figure: '30万台', period: '2024-Q2' },
  { text: '2024年1—5月卖出30万台。', figure: '30万台', period: '2024-01→2024-05' },
  { text: '2024年第四季度卖了9亿元，全年卖了30亿元。', figure: '30亿元', period: '2024' },
  { text: '2024年第四季度卖了9亿元。全年合计30亿元。', figure: '30亿元', period: '2024' },
  {
    text: 'Sales were $9 billion in the fourth quarter of 2024. For the full year they came to $30 billion.',
    figure: '$30 billion',
    period: '2024',
  },
  { text: '截至2024年3月31日有30家，到 7 月底已有50家。', figure: '50家', period: '2024-07' },
  {
    text: '按某所2023年的预测，起点是2022年的40亿元，年复合增长率为37%。',
    figure: '37%',
    period: '2022',
  },
  { text: '2024年有90个项目，2023年有30个，是上一年的3倍。', figure: '3倍', period: '2024' },
  {
    text: 'There were 90 projects in 2024 and 30 in 2023, 3 times the year before.',
    figure: '3 times',
    period: '2024',
  },
  {
    text: 'In July 2024 an analyst put sales of the A9 chip in Japan at $3 billion for the whole of 2024.',
    figure: '$3 billion',
    period: '2024',
  },
];

export const PLACE_CASES: readonly ScopeCase[] = [
  { text: '2024年美國企業籌得900億元，內地為80億元。', figure: '80億元', place: 'CN' },
  { text: '到了国际站，标价是每台3美元。', figure: '3美元', place: 'world' },
  { text: '中国为美国的三成，占全球产量的6%。', figure: '6%', place: 'CN' }, // not of what it is measured by
  { text: '全球市场规模为400亿美元。', figure: '400亿美元', place: 'world' },
  { text: '我国市场规模为400亿元。', figure: '400亿元', place: 'CN' },
  { text: '國內市場規模為400億元。', figure: '400億元', place: 'CN' },
  { text: '中国论文占全球的41%。', figure: '41%', place: 'CN' }, // the world is the whole, not the place
  { text: '中美模型的差距缩小至0.3%。', figure: '0.3%', place: 'CN/US' },
  { text: '美国有40个模型，中国有15个。', figure: '40个', place: 'US' },
  { text: '美国有40个模型，中国有15个。', figure: '15个', place: 'CN' },
  { text: '上海的产业规模为90亿元。', figure: '90亿元', place: 'CN-SHA' },
  {
    text: 'Investment was $9.3 billion in China and $4.5 billion in the UK.',
    figure: '$4.5 billion',
    place: 'GB',
  },
  { text: 'The US market was worth $9 billion.', figure: '$9 billion', place: 'US' },
  { text: 'They told us that sales were $9 billion.', figure: '$9 billion', place: null }, // a pronoun
  { text: '北京时间三点，募集到9亿元。', figure: '9亿元', place: null }, // a clock
  { text: 'Of the best labs, 40 were American and 15 Chinese.', figure: '40', place: 'US' },
  { text: 'Of the best labs, 40 were American and 15 Chinese.', figure: '15', place: 'CN' },
  { text: '中国与美国分别有15个和40个。', figure: '15个', place: 'CN' },
  { text: '中国与美国分别有15个和40个。', figure: '40个', place: 'US' },
  { text: '中美各自发力，模型数分别为15个、40个。', figure: '40个', place: 'US' },
  {
    text: 'Japan and Korea spent $12 billion and $14 billion, respectively.',
    figure: '$12 billion',
    place: 'JP',
  },
  { text: '台湾方面，本土市场规模为40亿元。', figure: '40亿元', place: 'TW' }, // its own country
  { text: '本土市场规模为40亿元。', figure: '40亿元', place: 'CN' },
  { text: '其中40个来自美国，15个来自中国。', figure: '40个', place: 'US' },
  { text: '其中40个来自美国，15个来自中国。', figure: '15个', place: 'CN' },
];

export const BASIS_CASES: readonly ScopeCase[] = [
  { text: 'The firm guided for $37 billion of sales.', figure: '$37 billion', basis: 'forecast' },
  {
    text: 'In May 2024 brokers expected the firm to sell $12 billion in 2024.',
    figure: '$12 billion',
    basis: 'forecast',
  },
  {
    text: 'Sales of $12 billion in 2024 were higher than expected.',
    figure: '$12 billion',
    basis: 'measured',
  },
  { text: '某行曾在2024年7月预估，2024年卖出30万台。', figure: '30万台', basis: 'forecast' },
  {
    text: 'Bankers forecast that it would sell $3 billion of pumps.',
    figure: '$3 billion',
    basis: 'forecast',
  },
  { text: '正在训练的那一批要花30亿元。', figure: '30亿元', basis: 'forecast' },
  { text: '预计2027年达到1500亿元。', figure: '1500亿元', basis: 'forecast' },
  { text: '2027年有望突破1500亿元。', figure: '1500亿元', basis: 'forecast' },
  { text: '2024年达到150亿元。', figure: '150亿元', basis: 'measured' },
  {
    text: '机构预测，2022年规模为40亿元，2032年将达900亿元。',
    figure: '40亿元',
    basis: 'measured',
  }, // the past of a forecast
  {
    text: '机构预测，2022年规模为40亿元，2032年将达900亿元。',
    figure: '900亿元',
    basis: 'forecast',
  },
  { text: '甲预计达90亿元；乙为34亿元。', figure: '34亿元', basis: 'measured' },
  {
    text: 'It is expected to reach $90 billion by 2032.',
    figure: '$90 billion',
    basis: 'forecast',
  },
  {
    text: 'It will grow from $40 billion in 2022 to $90 billion.',
    figure: '$40 billion',
    basis: 'measured',
  },
  { text: '2026财年第一季度营收为90亿元。', figure: '90亿元', basis: 'measured' }, // under way in 2025
  { text: 'In 2024 custom projects made up 55% of sales.', figure: '55%', basis: 'measured' }, // things
  { text: 'Custom projects came to 55% and are growing.', figure: '55%', basis: 'measured' },
  { text: 'Gartner projects 55% growth.', figure: '55%', basis: 'forecast' },
  { text: '2030年规模为900亿元。', figure: '900亿元', basis: 'forecast' }, // later than the document
  { text: '业绩超预期，营收为90亿元。', figure: '90亿元', basis: 'measured' },
];

export const QUOTED_CASES: readonly ScopeCase[] = [
  { text: '据IDC统计，规模为90亿元。', figure: '90亿元', quoted: 'idc' },
  { text: '斯坦福AI指数显示，差距缩小到1.7%。', figure: '1.7%', quoted: 'stanford-hai' },
  { text: '麥肯錫預測，規模將達90億元。', figure: '90億元', quoted: 'mckinsey' },
  { text: '根据国家网信办的数据，已有120个模型。', figure: '120个', quoted: 'cac' },
  { text: 'According to Gartner, spending rose 12%.', figure: '12%', quoted: 'gartner' },
  { text: 'Spending rose 12%, according to McKinsey.', figure: '12%', quoted: 'mckinsey' },
  { text: '英伟达GPU的年销售额达350亿美元。', figure: '350亿美元', quoted: null }, // it acts, it is not quoted
  { text: '据统计，规模为90亿元。', figure: '90亿元', quoted: null },
  { text: '规模为90亿元；IDC预计将达200亿元。', figure: '90亿元', quoted: null }, // says the other
  { text: 'IDC称规模为90亿元。该机构还预计将达200亿元。', figure: '200亿元', quoted: 'idc' },
  {
    text: 'IDC put sales at $9 billion. The same report expects $20 billion.',
    figure: '$20 billion',
    quoted: 'idc',
  },
];

export const SUBJECT_CASES: readonly ScopeCase[] = [
  {
    text: 'Qwen-Max on Alibaba’s international site, March 2025: $2 per million tokens.',
    figure: '$2 per million tokens',
    subject: 'Qwen-Max',
  },
  { text: '百度文心4.0 Turbo的输入价格为3元。', figure: '3元', subject: '百度文心4.0 Turbo' },
  { text: '阿里云将Qwen-Long的价格降至2元。', figure: '2元', subject: 'Qwen-Long' },
  { text: '腾讯元宝接入DeepSeek-R1后，活跃度上升300%。', figure: '300%', subject: '腾讯元宝' },
  { text: '刚接上DeepSeek-R1，活跃度就上升300%。', figure: '300%', subject: null },
  {
    text: 'Over 1,000 firms have begun to rent their models as a service from Tencent Cloud.',
    figure: '1,000',
    subject: 'Tencent',
  },
  { text: 'Nvidia holds 85% of the market.', figure: '85%', subject: 'Nvidia' },
  { text: '百度的价格为3元，整个行业的利润率低于20%。', figure: '20%', subject: null }, // the trade, not the company before
  { text: 'Anthropic的阿莫代伊说，训练一次要1亿美元。', figure: '1亿美元', subject: null }, // its speaker
  {
    text: 'Sundar Pichai of Google said it takes $3 million.',
    figure: '$3 million',
    subject: null,
  },
  { text: '百度和阿里巴巴分别降价30%和50%。', figure: '30%', subject: '百度' },
  { text: '百度和阿里巴巴分别降价30%和50%。', figure: '50%', subject: '阿里巴巴' },
];

export const STATED_CASES: readonly ScopeCase[] = [
  {
    text: 'It is said to raise the efficiency of research by 40%.',
    figure: '40%',
    stated: 'change',
  },
  { text: 'It raised 40% of its funds abroad.', figure: '40%', stated: 'share' },
  { text: 'Complaints have risen by 18%.', figure: '18%', stated: 'change' },
  { text: '规模同比增长41%。', figure: '41%', stated: 'change' },
  { text: '另一块的同比增速更高，为41%。', figure: '41%', stated: 'change' },
  { text: '同比增速达到41%。', figure: '41%', stated: 'change' },
  { text: '占比为41%。', figure: '41%', stated: 'share' },
  { text: 'It takes a third of the time it used to.', figure: 'a third', stated: 'change' },
  { text: 'It held 40% in May, against 41% a year earlier.', figure: '41%', stated: 'share' },
  { text: '份额从9%提升至13%。', figure: '13%', stated: 'share' },
  { text: '规模为90亿元。', figure: '90亿元', stated: 'level' },
  { text: '份额上升3个百分点。', figure: '3个百分点', stated: 'share-change' },
  { text: '差距缩小到1.7个百分点。', figure: '1.7个百分点', stated: 'share' }, // a gap is a level
  { text: '约为上年的5倍。', figure: '5倍', stated: 'level' },
  { text: 'Custom work made up 55% of the market.', figure: '55%', stated: 'share' },
  { text: 'There were 56% more than before.', figure: '56%', stated: 'change' },
  { text: '记录了70起，比上年多12%。', figure: '12%', stated: 'change' },
  { text: '得分比2023年高12%。', figure: '12%', stated: 'change' },
  { text: '价格降到原来的二十分之一。', figure: '二十分之一', stated: 'change' },
  {
    text: 'The price fell to a twentieth of what it was.',
    figure: 'a twentieth',
    stated: 'change',
  },
  { text: '差距很大：甲上为9%，乙上只剩0.4个百分点。', figure: '0.4个百分点', stated: 'share' },
  { text: '甲乙在丙项上还差7.5个百分点。', figure: '7.5个百分点', stated: 'share' },
  { text: '利率下调0.3个百分点。', figure: '0.3个百分点', stated: 'share-change' },
  { text: 'Fees had dropped below 5 yuan per page.', figure: '5 yuan per page', stated: 'level' },
];
