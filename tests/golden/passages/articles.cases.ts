import type { GoldenPassage } from '../golden-passage.ts';

/** Articles as they are written: most of their figures are of nothing that the packs know. */
export const ARTICLES: readonly GoldenPassage[] = [
  {
    name: "money of a market, of teams and of a quarter's rounds",
    published: '2025-03-20',
    text: `# 大模型出海第一年，账算得过来吗
业内流传的统计是，2024年中国大模型应用市场规模157亿元，增长171%。
落到具体公司又是另一番景象。深圳一家做AI陪伴应用的团队去年海外流水9300万美元，获客成本占了55%；杭州的一家数字人厂商则把客单价从8万元砍到2.8万元，客户数翻了两倍。
投资机构的兴趣还在，一季度相关赛道披露融资42起，金额34.9亿元，比上季度少了两成。`,
    expect: [
      { figure: '157亿元', metric: 'llm-application-market-cn' },
      { figure: '171%', metric: 'llm-application-market-cn-growth' },
    ],
  },
  {
    name: 'a chip maker by segment, with costs',
    published: '2025-05-10',
    text: `### 英伟达到底有多赚钱？
- **2025财年总营收**：1305亿美元，同比增长114%
- **数据中心收入**：1152亿美元
- **汽车业务**：17亿美元
- **研发开支**：129亿美元
- **回购与分红**：345亿美元

需要注意：市场上常说的“AI芯片市场规模”约1230亿美元，与英伟达营收不是一个概念；它的客户之一去年资本开支800亿美元。`,
    expect: [
      { figure: '1305亿美元', metric: 'nvidia-revenue' },
      { figure: '1152亿美元', metric: 'nvidia-data-center-revenue' },
    ],
  },
  {
    name: 'the money chapter of a report',
    published: '2025-04-22',
    text: `The AI Index, published this month by Stanford, has a long chapter on money. Corporate AI investment reached $252.3 billion worldwide in 2024. Private investment in generative AI was $33.9 billion.
Governments are spending too. Canada pledged $2.4 billion, France 109 billion euros, and Saudi Arabia launched a $100 billion fund. In Congress, mentions of AI rose 21.3%.
The chapter on health counts 223 AI-enabled devices approved by the FDA in 2023, up from 6 in 2015.`,
    expect: [
      { figure: '$252.3 billion', metric: 'ai-corporate-investment' },
      { figure: '$33.9 billion', metric: 'genai-private-investment' },
    ],
  },
  {
    name: 'prices of tokens, of storage and of shares',
    published: '2025-02-14',
    text: `Price cuts keep coming. DeepSeek's R1 costs 4 yuan per million input tokens and 16 yuan per million output tokens; OpenAI charges $60 for a million output tokens of o1.
Cloud storage is cheaper as well, at 0.12 yuan per gigabyte. An annual subscription to one AI notetaker now costs 99 yuan, down 50%, and its maker expects revenue of 160 million yuan.
Analysts at a brokerage cut their target for a server maker by 20% to 34.9 yuan.`,
    expect: [
      { figure: '4 yuan per million input tokens', metric: 'token-price-input-list' },
      { figure: '16 yuan per million output tokens', metric: 'token-price-output-list' },
      { figure: '$60', metric: 'token-price-output-list' },
    ],
  },
  {
    name: 'numbered points with what people think',
    published: '2025-04-30',
    text: `史丹佛《2025年AI指數報告》重點整理：
一、2024年美國推出40個知名AI模型，中國15個，歐洲3個。
二、AI事件通報233件，比前一年多56.4%。
三、AI在電腦科學論文的占比，2023年已達41.8%。
報告也調查民眾看法：中國有83%的受訪者認為AI利大於弊，美國只有39%；全球受訪者中，55%認為三到五年內生活會大受影響。
另外，美國有21州通過深偽相關法案，機器人安裝量中國占51%。`,
    expect: [
      { figure: '40個', metric: 'notable-models' },
      { figure: '15個', metric: 'notable-models' },
      { figure: '3個', metric: 'notable-models' },
      { figure: '233件', metric: 'ai-incidents' },
      { figure: '56.4%', metric: 'ai-incidents-growth' },
      { figure: '41.8%', metric: 'ai-share-of-cs-papers' },
    ],
  },
  {
    name: 'tenders by kind and by winner',
    published: '2025-01-22',
    text: `招标网站的数据显示，2024年大模型中标项目达1520个，披露金额64.67亿元，是上一年的8倍多。按金额看，算力类项目占55%，应用类占40%，数据类不到5%。
科大讯飞以8.48亿元的中标总额排在第一，中标91个；百度40个，智谱32个。
教育行业的采购最多，占18%；能源企业单个项目均价达到430万元。`,
    expect: [
      { figure: '1520个', metric: 'llm-tender-count' },
      { figure: '64.67亿元', metric: 'llm-tender-value' },
      { figure: '8倍', metric: 'llm-tender-value-growth' },
    ],
  },
  {
    name: "scribes, and a practice of one's own",
    published: '2025-07-15',
    text: `Ambient scribes are having a moment. At Christus Health, Abridge cut after-hours documentation time by 78% in 2024, and UW Health measured 30 fewer minutes a day per provider.
My own practice tried a free tool for 12 weeks. It saved me 8 minutes a day, and 2 of 15 notes had mistakes. The licence for Abridge runs to about $2,500 a year; Abridge itself raised $300 million at a valuation of $5.3 billion.
Burnout fell from 52% to 39% at another system, though with extra staff.`,
    expect: [
      { figure: '78%', metric: 'abridge-after-hours-fall' },
      { figure: '30', metric: 'abridge-minutes-per-day' },
    ],
  },
  {
    name: "two markets in a forum's short forms",
    published: '2025-03-02',
    text: `别再问了，一次说清：MaaS 2024年7.1亿，解决方案34.9亿，两个都是IDC口径，一个涨215.7%，一个涨122.4%。
我司去年光调用费就花了300万，占IT预算的四成。隔壁组自己买卡，8张卡240万，折旧按三年算。
至于股价涨了171%那家，市值1130亿，跟行业规模不是一回事。`,
    expect: [
      { figure: '7.1亿', metric: 'maas-market-cn' },
      { figure: '34.9亿', metric: 'llm-solutions-market-cn' },
      { figure: '215.7%', metric: 'maas-market-cn-growth' },
    ],
  },
  {
    name: 'other field: cinemas that plan with software',
    published: '2025-02-11',
    text: `春节档过后，影院经营者开始算账。全国银幕数达9.1万块，IMAX银幕845块，同比增加5.4%。爆米花等卖品收入占影院收入的12%，广告占5%左右。
一家影管公司用AI排片，上座率提高了1.7个百分点，每场电费减少20%。该公司去年营收34.9亿元，亏损1.6亿元。`,
    expect: [],
  },
  {
    name: 'other field: shipyards',
    published: '2025-05-21',
    text: `Shipyards are booked until 2029. Orders reached $130.5 billion last year, up 42%, and China won 69.7% of tonnage. Lead times for container ships are now 52 months.
Builders use software agents to plan welding; one yard says planning costs fell 50% and that its design model saves 30 minutes a shift. Steel plate sells at 4,000 yuan a ton.`,
    expect: [],
  },
  {
    name: 'an app among others that grew',
    published: '2025-06-05',
    text: `腾讯元宝接入DeepSeek后，2月至3月日活跃用户增长超过20倍。同期，豆包的日活从1900万涨到2300万，Kimi的月活少了一成。
QuestMobile的数据还显示，2025年3月AIGC应用人均使用时长为117分钟，次月留存率42%；视频类应用停留时长增长170%。
投放方面，元宝一个月花了14亿元，占全行业的七成。`,
    expect: [
      { figure: '20倍', metric: 'yuanbao-dau-multiple' },
      { figure: '170%', metric: 'video-app-time-growth' },
    ],
  },
  {
    name: 'open models, and polls on them',
    published: '2025-05-29',
    text: `Open models are no longer far behind. On Chatbot Arena the best closed model led the best open one by 1.7% in February 2025, against 8.0% a year earlier.
In a vendor's test of coding the two were 12 points apart. Menlo Ventures put the open-source share of enterprise workloads at 19% in 2024; in a poll by a cloud provider 63% of firms said they had tried an open model, and 40% planned to.
Downloads of Llama passed 1.2 billion, while one French lab closed a 1.7 billion euro round.`,
    expect: [
      { figure: '1.7%', metric: 'open-closed-gap-arena' },
      { figure: '8.0%', metric: 'open-closed-gap-arena' },
      { figure: '19%', metric: 'open-model-enterprise-share' },
    ],
  },
];
