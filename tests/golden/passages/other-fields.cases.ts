import type { GoldenPassage } from '../golden-passage.ts';

/** Documents of other fields that say of themselves what the packs say of AI, in the packs' own words and values. */
export const OTHER_FIELDS: readonly GoldenPassage[] = [
  {
    name: 'a margin in pet care',
    text: '# 宠物医院为何不赚钱\n全国宠物诊疗行业利润率低于20%，连锁门店定制化服务占55%，会员订阅占40%-45%，广告不到5%。',
    expect: [],
  },
  {
    name: 'business models of games',
    text: '# 手游厂商靠什么挣钱\n手游市场里，广告变现占5%，订阅占40%，定制皮肤占55%。行业利润率普遍在20%以下。',
    expect: [],
  },
  {
    name: 'price cuts of cars',
    text: '# 车市价格战\n这款轿车的成本下降了50%，单车利润率只有5%，车企普遍每年投入2亿元以上做智驾。交付周期长达52周。',
    expect: [],
  },
  {
    name: 'margins of solar makers',
    text: '光伏组件企业利润率普遍低于20%，硅料价格较上年下降67%，出口额占全球58%。',
    expect: [],
  },
  {
    name: 'medicines and notes',
    text: '这家医院的医生写病历的时间减少了67%，每次就诊省下1.38分钟；疫苗定制占市场55%。',
    expect: [],
  },
  {
    name: 'chips in general',
    text: '全球半导体市场2032年将达到1.3万亿美元，2022年为5740亿美元，年均复合增长42%；存储芯片交期拉长到52周。',
    expect: [],
  },
  {
    name: 'telecoms and 5G',
    text: '全国5G用户渗透率超过40%，流量单价每GB降到0.1元，运营商API能力开放收入占比5%。',
    expect: [],
  },
  {
    name: 'a bank',
    text: '这家银行的订阅类产品占存款的40%，开放接口收费占中间业务收入的80%，净息差收窄至1.7个百分点。',
    expect: [],
  },
  {
    name: 'tenders for roads',
    text: '2024年全市公开的道路养护中标项目超过1000个，约为上年的5倍；中标金额为上年的4倍多，央企每年投入超2亿元。',
    expect: [],
  },
  {
    name: 'filings of algorithms for lifts and of food factories',
    text: '截至2024年11月，全省共有309家食品工厂完成备案，分3批公布。',
    expect: [],
  },
  {
    name: 'toys, in Traditional',
    text: '# 扭蛋市場觀察\n廣告收入占5%，客製化商品占市場55%，訂閱制占四成。業界利潤率不到20%，2024年玩具事故233起，年增56.4%。',
    expect: [],
  },
  {
    name: 'margins in grocery',
    text: 'Grocers live on thin margins: the industry margin is under 20%, custom orders make up 55% of the market, subscriptions 40% and advertising under 5%.',
    expect: [],
  },
  {
    name: 'fashion models',
    text: 'Agencies in America signed 40 notable models in 2024, against 15 in China; the gap between them narrowed to 1.7%.',
    expect: [],
  },
  {
    name: 'car models approved by a regulator',
    text: 'By the end of November 2024 the regulator had approved 309 models of car for export; 80% of the companies depend on charging fees.',
    expect: [],
  },
  {
    name: 'a pharmaceutical market',
    text: 'The market for weight-loss drugs will grow from $40 billion in 2022 to $1.3 trillion by 2032, a compound annual rate of 42%.',
    expect: [],
  },
  {
    name: 'tokens of a game',
    text: 'Players pay 16 yuan for 1,000 tokens, and during the promotion 0.1 yuan; output of the mine is 2 million tokens a month.',
    expect: [],
  },
  {
    name: 'chip makers and their lead times',
    text: 'Lead times for power transformers have stretched to 52 weeks, and three makers hold 85% of the world market.',
    expect: [],
  },
  {
    name: 'open and closed schools',
    text: 'The gap between open and closed schools narrowed from 8% to 1.7% last year.',
    expect: [],
  },
  {
    name: 'estate agents against experts of the house',
    text: `With two hours per viewing, letting agents filled three times as many flats as the landlord's own experts. Given 32 hours, the experts scored twice as high as the agents.`,
    expect: [],
  },
];
