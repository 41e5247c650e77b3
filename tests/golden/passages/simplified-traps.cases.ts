import type { GoldenPassage } from '../golden-passage.ts';

/** Simplified Chinese: values and words of the packs, but nothing that the packs speak of. */
export const SIMPLIFIED_TRAPS: readonly GoldenPassage[] = [
  {
    name: 'a start-up known by its trade with a turnover as large as the market',
    text: '某云服务初创的MaaS业务2024年营收7.1亿元，某大模型独角兽同年收入34.9亿元。',
    expect: [],
  },
  {
    name: 'a funding round of the same amount',
    text: '这家大模型创业公司宣布完成新一轮融资，金额为157亿元，投后估值达到1130亿元。',
    expect: [],
  },
  {
    name: "one company's growth of the same per cent",
    text: '云从科技公司2024年大模型业务收入同比增长171%，不过公司仍然亏损7.1亿元。',
    expect: [],
  },
  {
    name: 'a small percentage between two other things',
    text: '测试显示，新旧两个版本的推理速度差距只有0.3%，准确率差距为1.7%。',
    expect: [],
  },
  {
    name: 'another country',
    text: '2024年日本大模型应用市场规模为157亿日元，同比增长171%；韩国生成式AI市场规模为400亿韩元。',
    expect: [],
  },
  {
    name: 'another industry in China',
    text: '2024年中国预制菜市场规模达157亿元，同比增长171%，预计2027年突破1130亿元。',
    expect: [],
  },
  {
    name: 'a contract and a fine',
    text: '这份大模型采购合同价值34.9亿元，另一家公司因为数据违规被罚款7.1亿元。',
    expect: [],
  },
  {
    name: 'staff and salaries at a model company',
    text: 'DeepSeek目前约有160名员工，大模型岗位的平均年薪为90万元，比上年上涨42%。',
    expect: [],
  },
  {
    name: 'parameters and context lengths',
    text: '这款开源大模型有309亿参数，支持100万token上下文，在MMLU上得分为88%。',
    expect: [],
  },
  {
    name: 'stock prices on the day',
    text: '受大模型概念带动，英伟达股价昨日下跌17%，市值蒸发近6000亿美元。',
    expect: [],
  },
  {
    name: 'user numbers of an app',
    text: '豆包的月活跃用户达到5998万，环比增长16.92%；元宝的下载量排在第40位。',
    expect: [],
  },
  {
    name: 'storm damage',
    text: '台风造成的直接经济损失达157亿元，受灾人口233万人，其中85%来自沿海三个县。',
    expect: [],
  },
  {
    name: 'football',
    text: '本赛季共有233起红牌，比上赛季增加56.4%，主队胜率为41%。',
    expect: [],
  },
  {
    name: 'traffic accidents',
    text: '去年全市发生交通事故233起，同比下降56.4%，其中大货车事故15起。',
    published: '2025-01-12',
    expect: [],
  },
  {
    name: 'papers of another science',
    text: '在材料学领域，中国学者发表的论文占全球41%，专利占全球58%。',
    expect: [],
  },
  {
    name: 'an electric car maker',
    text: '比亚迪2024年研发投入占营收比例从9%提升至13%，新能源车全球市占率超过20%。',
    expect: [],
  },
  {
    name: 'cloud computing at large',
    text: '2024年中国云计算市场规模为8288亿元，同比增长34.4%，公有云占比超过七成。',
    expect: [],
  },
  {
    name: 'capital spending of a group that sells models as a service',
    text: '云业务里，用上模型即服务（MaaS）的企业客户不断增加。\n集团去年总收入5210亿元，同比增9%；资本开支则涨到412亿元。',
    expect: [],
  },
  {
    name: 'the share of a rival in graphics cards',
    text: '# 英伟达的独立显卡份额\n台积电代工的份额与此无关。超微独立显卡的出货占比则为11%。',
    expect: [],
  },
];
