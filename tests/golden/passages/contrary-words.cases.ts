import type { GoldenPassage } from '../golden-passage.ts';

/** Chinese texts on the field in which some figures, by their own words, are of something else. */
export const CONTRARY_WORDS: readonly GoldenPassage[] = [
  {
    name: 'a market, and what one unnamed firm raised and sold',
    published: '2025-03-12',
    text: `2024年中国大模型市场规模为294.16亿元。
圈内有人把它和融资弄混：西南一家做客服机器人的公司两轮拿到7.1亿元，另一家尚未盈利的厂商靠卖算力挣了34.9亿元。
单笔最大的订单是1.3亿元，平均每单不过425万元。`,
    expect: [
      {
        figure: '294.16亿元',
        metric: 'llm-market-cn',
        findings: { 'askci-llm-market-2024': 'agree' },
      },
    ],
  },
  {
    name: 'prices of tokens beside prices by minute, seat and picture',
    published: '2025-02-20',
    text: `DeepSeek-R1的输入价为每百万tokens 4元，输出价为每百万tokens 16元。
同一家平台上，语音识别每小时收2元，画一张图收0.5元，企业坐席每月16元。
翻译接口仍按每千字0.8元结算。`,
    expect: [
      {
        figure: '4元',
        metric: 'token-price-input-list',
        findings: { 'deepseek-r1-input-price': 'agree' },
      },
      {
        figure: '16元',
        metric: 'token-price-output-list',
        findings: { 'deepseek-r1-output-price': 'agree' },
      },
    ],
  },
  {
    name: 'tenders of models, of roads and of one bidder',
    published: '2025-01-16',
    text: `统计显示，2024年国内大模型中标项目共1520个，披露的中标金额合计64.67亿元。
同期数据治理类中标项目有900个，跟大模型没有什么关系。
中标最多的那家运营商独得60个，拿走了9亿元。`,
    expect: [
      {
        figure: '1520个',
        metric: 'llm-tender-count',
        findings: { 'zhineng-tender-count-2024': 'agree' },
      },
      {
        figure: '64.67亿元',
        metric: 'llm-tender-value',
        findings: { 'zhineng-tender-value-2024': 'agree' },
      },
    ],
  },
  {
    name: 'an app that grew, beside others that are not named',
    published: '2025-04-02',
    text: `腾讯元宝的日活跃用户在2月到3月间增长了20多倍。
同一时期，一款记账软件的日活翻了一番，某社区产品的日活则只多了两成。`,
    expect: [
      {
        figure: '20多倍',
        metric: 'yuanbao-dau-multiple',
        findings: { 'tencent-yuanbao-dau': 'agree' },
      },
    ],
  },
  {
    name: 'research money of leaders, and the people of one firm',
    published: '2025-06-11',
    text: `生成式AI这一年的故事很多，先说钱：2022年全球生成式AI市场规模约400亿美元。
再说一家上市公司的年报：研发人员占比72%，研发费用率9%，续费率40%，毛利率58%。
公司的股价在财报后涨了42%，市盈率回到35倍。`,
    expect: [
      {
        figure: '400亿美元',
        metric: 'genai-market-world',
        findings: { 'bloomberg-genai-market-2022': 'agree' },
      },
    ],
  },
  {
    name: 'incidents in a database, and in traffic',
    published: '2025-04-20',
    text: `AI事件数据库2024年新收录233起AI事件，比上年增加56.4%。
市民热线同年接到的噪声投诉也有233起，电动车自燃40起，分别下降5%和20%。`,
    expect: [
      {
        figure: '233起',
        metric: 'ai-incidents',
        findings: { 'ai-index-incidents-2024': 'agree' },
      },
      {
        figure: '56.4%',
        metric: 'ai-incidents-growth',
        findings: { 'ai-index-incidents-growth': 'agree' },
      },
    ],
  },
  {
    name: 'answer with a list of things that are not the figure',
    published: '2025-05-19',
    text: `**问：MaaS到底有多大？**
2024年中国MaaS市场规模为7.1亿元，同比增长215.7%。
容易弄错的有三样：
- 公有云IaaS：全年约3000亿元，增长20%
- 智算中心投资：三年累计890亿元
- 某厂商的MaaS签约额：2.6亿元`,
    expect: [
      {
        figure: '7.1亿元',
        metric: 'maas-market-cn',
        findings: { 'doubao-maas-market-2024': 'agree' },
      },
      {
        figure: '215.7%',
        metric: 'maas-market-cn-growth',
        findings: { 'doubao-maas-growth-2024': 'agree' },
      },
    ],
  },
  {
    name: 'a table with rows of other trades',
    published: '2025-03-30',
    text: `# 2024年几个市场的规模
| 市场 | 规模（亿元） | 增速 |
| --- | --- | --- |
| 大模型解决方案 | 34.9 | 122.4% |
| 模型即服务 | 7.1 | 215.7% |
| 工业软件 | 2940 | 13% |
| 数据库 | 596 | 15% |`,
    expect: [
      {
        figure: '34.9',
        metric: 'llm-solutions-market-cn',
        findings: { 'doubao-solutions-market-2024': 'agree' },
      },
      {
        figure: '7.1',
        metric: 'maas-market-cn',
        findings: { 'doubao-maas-market-2024': 'agree' },
      },
      { figure: '215.7%', metric: 'maas-market-cn-growth' },
    ],
  },
  {
    name: 'a chip maker, its rival and its landlord',
    published: '2025-03-05',
    text: `英伟达2025财年总营收1305亿美元，数据中心业务收入1152亿美元。
它在硅谷的房东靠租金收了9300万美元；做光模块的供应商数据中心收入57亿美元，员工人均创收160万美元。`,
    expect: [
      {
        figure: '1305亿美元',
        metric: 'nvidia-revenue',
        findings: { 'nvidia-revenue-fy2025': 'agree' },
      },
      {
        figure: '1152亿美元',
        metric: 'nvidia-data-center-revenue',
        findings: { 'nvidia-data-center-fy2025': 'agree' },
      },
    ],
  },
  {
    name: 'models on file, and what an app shop took down',
    published: '2025-04-09',
    text: `截至2025年3月31日，累计有346款生成式人工智能服务完成备案。
应用市场同月下架违规软件302款，算法备案另有238项，游戏版号发了105个。`,
    expect: [
      {
        figure: '346款',
        metric: 'cac-filed-models',
        findings: { 'cac-filed-2025-03': 'agree' },
      },
    ],
  },
  {
    name: 'papers of a country, and of one university',
    published: '2025-04-30',
    text: `2023年，中国发表的AI论文占全球的23.2%，AI专利授权量占全球69.7%。
本校当年发表论文1520篇，其中AI方向占四成；图书馆的电子期刊续订费用涨了9%。
另一所理工院校的专利转化率为22.6%。`,
    expect: [
      {
        figure: '23.2%',
        metric: 'ai-paper-share',
        findings: { 'ai-index-paper-share-cn': 'agree' },
      },
      {
        figure: '69.7%',
        metric: 'ai-patent-share',
        findings: { 'ai-index-patent-share-cn': 'agree' },
      },
    ],
  },
  {
    name: 'a training bill, and a film that was made with models',
    published: '2025-07-01',
    text: `据斯坦福估算，GPT-4的训练成本约为7900万美元。
一部用大模型做特效的影片总成本1亿美元，宣传又花了10亿日元；剧组给每位演员的训练费是5000美元。`,
    expect: [
      {
        figure: '7900万美元',
        metric: 'training-cost-frontier',
        findings: { 'ai-index-training-cost-gpt-4': 'agree' },
      },
    ],
  },
  {
    name: 'other field: tutoring with a robot teacher',
    published: '2025-08-08',
    text: `暑期托管班的价格又涨了。记者走访发现，英语口语课每小时180元，比去年贵20%；加一位AI外教，每月多收40元。
机构负责人说，续班率只有58%，利润率不到20%，广告投放占收入的55%。全市登记在册的机构共302家，今年新增105家。`,
    expect: [],
  },
  {
    name: 'other field: a port and its cranes',
    published: '2025-02-27',
    text: `港口去年完成货物吞吐量13亿吨，同比增长5.4%，集装箱业务营收34.9亿元，占全部收入的55%。
自动化码头投用后，单箱成本下降50%，装卸效率是人工的4倍；新订购的岸桥共40台，交货期52周，总价7.9亿元。`,
    expect: [],
  },
];

/** The same in traditional script. */
export const CONTRARY_WORDS_HANT: readonly GoldenPassage[] = [
  {
    name: 'private money for AI, and a bank that lends',
    published: '2025-05-02',
    text: `史丹佛報告指出，2024年美國民間AI投資達1,091億美元，中國為93億美元。
本地一家銀行則表示，今年放款給科技業的額度為93億元，逾放比0.17%。`,
    expect: [
      {
        figure: '1,091億美元',
        metric: 'ai-private-investment',
        findings: { 'ai-index-investment-us': 'agree' },
      },
      {
        figure: '93億美元',
        metric: 'ai-private-investment',
        findings: { 'ai-index-investment-cn': 'agree' },
      },
    ],
  },
  {
    name: 'queues for chips, for food and for a permit',
    published: '2024-06-18',
    text: `輝達H100的交期在去年第三季一度長達36至52週，今年春天已縮短到10週左右。
冷卻設備的交期也要20週，電力公司審查併網更得等52週。`,
    expect: [
      {
        figure: '36至52週',
        metric: 'nvidia-gpu-lead-time',
        findings: { 'omdia-h100-lead-time': 'agree' },
      },
      { figure: '10週', metric: 'nvidia-gpu-lead-time' },
    ],
  },
  {
    name: 'the price of inference, and of other things that fell',
    published: '2025-04-22',
    text: `達到GPT-3.5水準的推理價格，從2022年11月的每百萬tokens 20美元降到2024年10月的0.07美元。
相較之下，固態硬碟兩年只便宜了三成，某電商的物流成本降低50%。`,
    expect: [
      {
        figure: '20美元',
        metric: 'inference-price',
        findings: { 'ai-index-inference-price-2022': 'agree' },
      },
      {
        figure: '0.07美元',
        metric: 'inference-price',
        findings: { 'ai-index-inference-price-2024': 'agree' },
      },
    ],
  },
  {
    name: 'other field: night markets',
    published: '2025-01-20',
    text: `市府統計，去年夜市攤商總營收約93億元，年增5.4%，其中滷味占55%、飲料占四成。
業者抱怨租金漲了20%，淨利率不到20%；AI點餐機只有5%的攤位採用。`,
    expect: [],
  },
];
