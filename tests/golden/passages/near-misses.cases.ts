import type { GoldenPassage } from '../golden-passage.ts';

/** Figures of metrics that the packs do not have, beside those that they have: another segment, city, company, stage or thing counted. */
export const NEAR_MISSES: readonly GoldenPassage[] = [
  {
    name: 'near misses: markets of segments',
    text: '智能体市场去年规模52亿元，预计2028年突破800亿元。大模型一体机出货1.8万台，市场规模71亿元，同比增长171%。大模型数据标注市场80亿元。中国AI玩具市场规模246亿元。\n多模态大模型市场规模2024年为45.1亿元。医疗大模型市场不足20亿元，金融大模型应用渗透率为40%。',
    published: '2025-06-01',
    expect: [],
  },
  {
    name: 'near misses: cities and downloads',
    text: '上海已有60款大模型通过备案，占全国的20%；北京备案105款，深圳309家企业布局大模型。\n应用商店里，元宝下载量在2月增长20倍，访问量上升300%，留存率40%。豆包月活突破1亿，日均对话时长增加170%。',
    published: '2025-06-01',
    expect: [],
  },
  {
    name: 'near misses: a lab and its speed',
    text: 'DeepSeek开源周公布，理论日成本利润率545%，单日总收入56万美元。每个H800节点每秒输入7.37万token。R1训练花了29.4万美元，V3预训练用278.8万GPU小时。\nQwen3-235B的输出速度是每秒80个token，MMLU得分87.8，比DeepSeek-V3高出1.7分。',
    published: '2025-06-01',
    expect: [{ figure: '29.4万美元', metric: 'training-cost-frontier' }],
  },
  {
    name: 'near misses: other chip makers',
    text: 'AMD数据中心业务全年营收126亿美元，同比增长94%，Instinct GPU收入超过50亿美元。华为昇腾芯片今年计划出货80万颗，国内AI芯片市场份额约23%。寒武纪订单交付周期为16周。\n英伟达游戏显卡在Steam调查中占比74%。英伟达汽车业务收入17亿美元。英伟达一季度对新加坡客户的销售占20%。',
    published: '2025-06-01',
    expect: [],
  },
  {
    name: 'near misses: users and schools',
    text: '欧盟企业采用AI的比例为13.5%，美国为9.2%。中国生成式AI用户2.49亿人，占总人口的17.7%。全国中小学AI课程普及率达到58%。\n受访程序员中有76%在用AI写代码，41%的代码由AI生成。超过80%的企业计划增加AI预算。',
    published: '2025-06-01',
    expect: [],
  },
  {
    name: 'near misses: one buyer',
    text: '某运营商集采大模型服务，中标金额1.57亿元，共有7家企业入围，中标份额最高的占35%。某省政务大模型项目预算2亿元。',
    published: '2025-06-01',
    expect: [],
  },
  {
    name: 'near misses: another country',
    text: '台灣AI新創去年募資1.3億美元，年增56.4%；政府預計四年投入1,900億元新台幣。台灣AI專利申請量全球第八，占1.7%。國內企業導入生成式AI的比例只有15%，其中製造業占40%。\n美國去年AI職缺年增20%，AI工程師平均年薪17.1萬美元。',
    published: '2025-06-01',
    expect: [
      { figure: '1.3億美元', metric: 'ai-private-investment' },
      { figure: '1.7%', metric: 'ai-patent-application-share' },
    ],
  },
  {
    name: 'near misses: cars and searches',
    text: "Waymo logged 233 incidents in San Francisco last year, up 56.4%. Tesla's Autopilot was involved in 40 crashes. Reports of deepfake fraud rose 300%.\nClaude Opus costs $15 per million input tokens and $75 per million output tokens. Caching cuts the cost of cached tokens by 90%. Google processes 8.5 billion searches a day and YouTube 20 million uploads.",
    published: '2025-06-01',
    expect: [
      { figure: '$15 per million input tokens', metric: 'token-price-input-list' },
      { figure: '$75 per million output tokens', metric: 'token-price-output-list' },
    ],
  },
  {
    name: 'near misses: other shares and gaps',
    text: "America's share of the world's supercomputers is 34%; China's is 12.6%. China accounts for 47% of the world's top AI researchers. US universities produced 41% of AI PhDs. Nature Index puts China's share of high-quality papers at 32%.\nThe gap between Claude and GPT on SWE-bench is 1.7 points. DeepSeek-R1 trails o1 by 0.3 points on AIME. Arena voters preferred Gemini 52% of the time.",
    published: '2025-06-01',
    expect: [],
  },
  {
    name: 'near misses: rounds and write-downs',
    text: "Chinese AI start-ups raised $9.3 billion in the first half of 2025 through 171 rounds, down 8.5%. Tiger funds put $1.3 billion into Manus. The state-backed AI fund has 60 billion yuan. Nvidia invested $5 billion in Intel. Nvidia's H20 write-down was $4.5 billion, and it forecast a loss of $8 billion in sales.\nThe average enterprise spends $1.9 million on generative AI; 30% of projects are abandoned after proof of concept. Only 15% of companies have a dedicated AI budget.",
    published: '2025-06-01',
    expect: [
      {
        figure: '$9.3 billion',
        metric: 'ai-private-investment',
        findings: { 'ai-index-investment-cn': 'not-comparable' },
      },
    ],
  },
  {
    name: 'near misses: other markets and scribes',
    text: "The large-language-model market in North America was worth $1.3 billion in 2024. The AI agent market should reach $47 billion by 2030, growing 45% a year. Generative AI in healthcare is a $2.7 billion market. India's generative AI market is worth $1.5 billion. The market for AI coding tools grew 171%.\nSuki says its assistant cuts documentation time by 72%. Microsoft's DAX saves doctors seven minutes per encounter.",
    published: '2025-06-01',
    expect: [],
  },
  {
    name: 'near misses: circles of the writer’s own',
    text: '我校去年发表的论文里，人工智能占三分之一，全校获授权AI专利46件。\n本报的用量统计里，OpenRouter上的token有七成给了开源模型。',
    published: '2025-06-01',
    expect: [],
  },
  {
    name: 'a share of the world beside a circle of the writer’s own',
    text: '中国AI论文占全球的23.2%；我们实验室的论文里AI占了一半。',
    published: '2025-06-01',
    expect: [{ figure: '23.2%', metric: 'ai-paper-share' }],
  },
  {
    name: 'near misses: a rival of the company that the metric is about',
    text: '英伟达的对手英特尔上个财年数据中心收入128亿美元。\n老对手AMD去年数据中心营收做到126亿美元，英伟达没有评论。',
    published: '2025-02-27',
    expect: [],
  },
  {
    name: 'near misses: servers and clouds beside a segment',
    text: '中国MaaS市场去年同比增长215.7%，公有云增长36%，服务器增长73%。软件业收入则为13.7万亿元，不属于大模型市场。',
    published: '2025-06-01',
    expect: [{ figure: '215.7%', metric: 'maas-market-cn-growth' }],
  },
  {
    name: 'near misses: money raised beside token prices',
    text: '豆包Pro-32k的输入价是每百万tokens 0.8元；做客服的团队刚刚融到2.3亿元。',
    published: '2024-06-03',
    expect: [{ figure: '0.8元', metric: 'token-price-input-list' }],
  },
  {
    name: 'the first and the tenth of a ranking are no firm',
    text: '聊天机器人竞技场上，第一名和第十名的分差在一年里从11.9%收窄到5.4%。',
    published: '2025-06-01',
    expect: [
      { figure: '11.9%', metric: 'arena-top-ten-gap' },
      { figure: '5.4%', metric: 'arena-top-ten-gap' },
    ],
  },
  {
    name: 'near misses: the report of a firm that no table knows',
    text: '做行业模型的海岳智能披露首份年报：全年营收4.2亿元；定制项目占收入的六成，研发支出占营收的15%。公司表示，自研模型的推理成本一年降低了七成。',
    published: '2025-06-01',
    expect: [],
  },
  {
    name: 'the trade beside the report of a firm',
    text: '海岳智能公布年报：全年营收4.2亿元；从行业看，大模型市场中定制化模式占比约55%。',
    published: '2025-06-01',
    expect: [{ figure: '55%', metric: 'business-model-share-custom' }],
  },
  {
    name: 'apps that call a model on file are not filed themselves',
    text: '2024年新增备案的生成式人工智能服务有238款，另外105款调用已备案的模型，只在地方登记。',
    published: '2025-06-01',
    expect: [
      { figure: '238款', metric: 'cac-filed-in-year' },
      {
        figure: '105款',
        metric: 'cac-registered-apps',
        findings: { 'cac-registered-2024': 'agree' },
      },
    ],
  },
  {
    name: 'a total behind its part',
    text: '英伟达公布第三财季业绩：数据中心业务收入308亿美元，总营收351亿美元。',
    published: '2024-11-21',
    expect: [
      { figure: '308亿美元', metric: 'nvidia-data-center-revenue' },
      { figure: '351亿美元', metric: 'nvidia-revenue' },
    ],
  },
  {
    name: 'a total in the sentence after its part is not of the part',
    text: '大模型中标项目去年披露65亿元；其中央国企的中标项目金额32亿元。前一年的总额只有8亿元。',
    published: '2025-02-14',
    expect: [
      { figure: '65亿元', metric: 'llm-tender-value' },
      { figure: '32亿元', metric: 'llm-tender-value-soe' },
    ],
  },
  {
    name: 'what a company expects to sell',
    text: '英伟达预计2026财年第一季度营收430亿美元。',
    published: '2025-02-27',
    expect: [
      {
        figure: '430亿美元',
        metric: 'nvidia-revenue',
        findings: { 'nvidia-revenue-fy2025': 'not-comparable' },
      },
    ],
  },
  {
    name: 'near misses: rows of other fields in a table on this one',
    text: '# 中国大模型各细分市场规模\n| 市场 | 2023年（亿元） | 2024年（亿元） |\n|---|---|---|\n| 大模型解决方案 | 12 | 34.9 |\n| 公有云合计 | 4500 | 6200 |\n| 服务器 | 910 | 1580 |',
    published: '2025-06-01',
    expect: [
      { figure: '12', metric: 'llm-solutions-market-cn' },
      { figure: '34.9', metric: 'llm-solutions-market-cn' },
    ],
  },
  {
    name: 'a cost that was halved',
    text: '可灵 AI 使生成 4K 视频的花费减半。\nKling halved the cost of generating 4K video.',
    published: '2025-06-01',
    expect: [
      {
        figure: '减半',
        metric: 'kling-video-cost-fall',
        findings: { 'doubao-kling-video-cost': 'agree' },
      },
      {
        figure: 'halved',
        metric: 'kling-video-cost-fall',
        findings: { 'doubao-kling-video-cost': 'agree' },
      },
    ],
  },
  {
    name: 'a cost that doubled where a fall is known',
    text: '可灵 AI 升级后，生成 4K 视频的成本反而翻番。',
    published: '2025-06-01',
    expect: [],
  },
  {
    name: 'what a company sells in one country',
    text: 'Nvidia’s revenue from Brazil, services included, was $17.11 billion in fiscal 2025.',
    published: '2025-06-01',
    expect: [
      {
        figure: '$17.11 billion',
        metric: 'nvidia-revenue',
        findings: { 'nvidia-revenue-fy2025': 'not-comparable' },
      },
    ],
  },
];
