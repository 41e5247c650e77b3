import type { GoldenPassage } from '../golden-passage.ts';

/** Texts in which a figure of the field has strangers beside it: another maker, measure, place or trade. */
export const STRANGERS: readonly GoldenPassage[] = [
  {
    name: 'a market of one country beside those of its provinces',
    published: '2025-05-26',
    text: `2024年，我国大模型应用市场规模约157亿元，比上年增长171%。
其中粤港澳大湾区的智能客服业务收入31亿元，成渝地区的算力补贴发了3亿元。
一位投资人估算，头部五家公司合计亏了60亿元；他管的基金回报率为17.1%。`,
    expect: [
      {
        figure: '157亿元',
        metric: 'llm-application-market-cn',
        findings: { 'deepseek-application-market-2024': 'agree' },
      },
      {
        figure: '171%',
        metric: 'llm-application-market-cn-growth',
        findings: { 'deepseek-application-market-growth': 'agree' },
      },
    ],
  },
  {
    name: 'open and closed models, and two chips',
    published: '2025-04-18',
    text: `2025年2月，在聊天机器人竞技场上，最好的闭源模型只领先最好的开源模型1.7%，一年前是8.0%。
两款加速卡的跑分差距更小，同一条产线的良率相差0.3个百分点。
两位候选人的民调也只差1.7个百分点。`,
    expect: [
      {
        figure: '1.7%',
        metric: 'open-closed-gap-arena',
        findings: { 'ai-index-open-closed-arena-2025': 'agree' },
      },
      {
        figure: '8.0%',
        metric: 'open-closed-gap-arena',
        findings: { 'ai-index-open-closed-arena-2024': 'agree' },
      },
    ],
  },
  {
    name: 'how models earn, and how a newspaper does',
    published: '2025-03-21',
    text: `2024年大模型市场里，定制化项目占55%，API与订阅约占40%，广告不到5%。
本报的收入结构倒过来：广告占六成，订阅占三成，线下活动5%。
某视频网站的会员订阅贡献了营收的40%。`,
    expect: [
      {
        figure: '55%',
        metric: 'business-model-share-custom',
        findings: { 'deepseek-custom-share': 'agree' },
      },
      {
        figure: '40%',
        metric: 'business-model-share-api',
        findings: { 'deepseek-api-share': 'agree' },
      },
      {
        figure: '5%',
        metric: 'business-model-share-advertising',
        findings: { 'deepseek-advertising-share': 'agree' },
      },
    ],
  },
  {
    name: 'a promotion on tokens, and others in the same town',
    published: '2025-02-06',
    text: `DeepSeek-V3在优惠期内，缓存未命中的输入价为每百万tokens 1元。
门口的打印店也在促销，每页0.1元；新能源车充电每度0.5元，停车每小时8元。`,
    expect: [{ figure: '1元', metric: 'token-price-input-promotion' }],
  },
  {
    name: 'orders for one chip, and what was written off',
    published: '2025-05-15',
    text: `据报道，中国企业在2025年第一季度订购了至少160亿美元的H20芯片。
英伟达随后计提55亿美元，一家分销商手里压着3亿美元的旧卡，国内某厂的替代芯片全年卖了12亿美元。`,
    expect: [
      {
        figure: '160亿美元',
        metric: 'h20-spending-cn',
        findings: { 'the-information-h20-orders': 'agree' },
      },
    ],
  },
  {
    name: 'state firms that spend on models, and on roofs',
    published: '2025-02-24',
    text: `多数央企每年投入大模型的资金超过2亿元。
同一批央企去年在屋顶光伏上花了90亿元，办公用品采购额为7.9亿元，培训费人均2万元。`,
    expect: [
      {
        figure: '2亿元',
        metric: 'soe-llm-spending',
        findings: { 'deepseek-soe-spending': 'agree' },
      },
    ],
  },
  {
    name: 'apps that people stay in, and a theme park',
    published: '2025-07-30',
    text: `2025年6月，AIGC类应用的总使用时长同比增长390%。
主题乐园的平均停留时间也长了两成，园区餐饮收入增长56.4%；一个剪辑软件的付费用户多了170%。`,
    expect: [
      {
        figure: '390%',
        metric: 'aigc-app-time-growth',
        findings: { 'questmobile-aigc-time': 'close' },
      },
    ],
  },
  {
    name: 'the cost of inference, and of running a fleet',
    published: '2025-04-14',
    text: `The price of inference at the level of GPT-3.5 fell from $20 per million tokens in November 2022 to $0.07 in October 2024.
A logistics group says its chatbot halved handling costs, and its diesel bill dropped 50%. Storage fell to $0.02 a gigabyte.`,
    expect: [
      {
        figure: '$20 per million tokens',
        metric: 'inference-price',
        findings: { 'ai-index-inference-price-2022': 'agree' },
      },
      {
        figure: '$0.07',
        metric: 'inference-price',
        findings: { 'ai-index-inference-price-2024': 'agree' },
      },
    ],
  },
  {
    name: 'private money in two countries, and in one round',
    published: '2025-05-12',
    text: `Private investment in AI reached $109.1 billion in the United States in 2024, against $9.3 billion in China.
Mergers among chip designers came to $93 billion. A robotics firm in Lyon closed a $100 million round, and venture funds in Seoul hold $9.3 billion of dry powder.`,
    expect: [
      {
        figure: '$109.1 billion',
        metric: 'ai-private-investment',
        findings: { 'ai-index-investment-us': 'agree' },
      },
      {
        figure: '$9.3 billion',
        metric: 'ai-private-investment',
        findings: { 'ai-index-investment-cn': 'agree' },
      },
    ],
  },
  {
    name: 'notable models, and cars and phones',
    published: '2025-04-09',
    text: `American institutions released 40 notable AI models in 2024 and Chinese ones 15.
Carmakers showed 40 new models in Shanghai, 15 of them hybrids, and one phone brand retired 3 models.`,
    expect: [
      {
        figure: '40',
        metric: 'notable-models',
        findings: { 'ai-index-notable-models-us': 'agree' },
      },
      {
        figure: '15',
        metric: 'notable-models',
        findings: { 'ai-index-notable-models-cn': 'agree' },
      },
    ],
  },
  {
    name: 'agents and experts, and a relay race',
    published: '2025-03-17',
    text: `Given two hours, the best AI agents scored four times as high as human experts, METR reported; given 32 hours, the humans scored twice as high.
The office relay was won by people who run twice as far each week, and the cleaning robot is four times as loud as its predecessor.`,
    expect: [
      {
        figure: 'four times',
        metric: 'agent-versus-expert',
        findings: { 'metr-agent-versus-expert': 'agree' },
      },
      {
        figure: 'twice',
        metric: 'expert-versus-agent-long',
        findings: { 'metr-expert-versus-agent': 'agree' },
      },
    ],
  },
  {
    name: 'tenders for models in English, and for chairs',
    published: '2025-02-10',
    text: `China saw 1,520 publicly disclosed large-model tenders in 2024, worth 6.47 billion yuan in total.
Tenders for school furniture numbered 1,300, and the busiest integrator won 60 contracts of any kind.`,
    expect: [
      {
        figure: '1,520',
        metric: 'llm-tender-count',
        findings: { 'zhineng-tender-count-2024': 'agree' },
      },
      {
        figure: '6.47 billion yuan',
        metric: 'llm-tender-value',
        findings: { 'zhineng-tender-value-2024': 'agree' },
      },
    ],
  },
  {
    name: 'graphics cards, and what is sold beside them',
    published: '2024-06-20',
    text: `Nvidia held 88% of the add-in-board market in the first quarter of 2024, according to Jon Peddie Research.
Cooler makers in Taiwan share 70% of another market, and pre-built desktops make up 40% of sales at one retailer.`,
    expect: [
      {
        figure: '88%',
        metric: 'nvidia-aib-share',
        findings: { 'jon-peddie-nvidia-share': 'agree' },
      },
    ],
  },
  {
    name: 'other field: a film studio tries new tools',
    published: '2025-06-25',
    text: `The studio's animation unit cut rendering costs by 50% and expects revenue of $1.3 billion. Streaming brought 55% of income, licences 40% and advertising 5%. An AI upscaler was used in 9% of shots.`,
    expect: [],
  },
  {
    name: 'other field: a township and its tea',
    published: '2025-04-06',
    text: `今年春茶开采，全镇茶叶总产值预计达7.1亿元，同比增长15.7%。线上销售占四成，定制礼盒占55%。
合作社引进了AI采摘机40台，人工成本下降50%；每亩补贴300元，累计投入9300万元。`,
    expect: [],
  },
];
