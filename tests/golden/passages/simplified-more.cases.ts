import type { GoldenPassage } from '../golden-passage.ts';

/** Simplified Chinese, on the AI market, continued: shares, gaps, business models. */
export const SIMPLIFIED_MORE: readonly GoldenPassage[] = [
  {
    name: 'market share of one company, close enough',
    text: '英伟达在全球GPU市场的份额接近九成，约为88%。',
    expect: [
      {
        figure: '88%',
        metric: 'nvidia-gpu-market-share',
        findings: { 'doubao-nvidia-share': 'agree' },
      },
      {
        figure: '九成',
        metric: 'nvidia-gpu-market-share',
        findings: { 'doubao-nvidia-share': 'agree' },
      },
    ],
  },
  {
    name: 'market share under the bound',
    text: '研究者称，英伟达GPU全球市占率约为70%。',
    expect: [
      {
        figure: '70%',
        metric: 'nvidia-gpu-market-share',
        findings: { 'doubao-nvidia-share': 'conflict' },
      },
    ],
  },
  {
    name: 'the gap between open and closed models in points',
    text: '在MMLU上，开源模型与闭源模型的差距已经缩小到1.7个百分点。',
    expect: [
      {
        figure: '1.7个百分点',
        metric: 'open-closed-gap-mmlu',
        findings: { 'doubao-open-closed-gap-after': 'agree' },
      },
    ],
  },
  {
    name: 'the gap between two countries',
    text: '到2024年底，中美顶尖大模型的性能差距只剩0.3个百分点。',
    expect: [
      {
        figure: '0.3个百分点',
        metric: 'us-china-model-gap',
        findings: { 'doubao-us-china-gap': 'agree' },
      },
    ],
  },
  {
    name: 'papers and patents with a share of the world',
    text: '2023年，中国的AI论文占全球的23.2%，AI专利占全球的69.7%。',
    expect: [
      {
        figure: '23.2%',
        metric: 'ai-paper-share',
        findings: { 'doubao-ai-paper-share-cn': 'conflict' },
      },
      {
        figure: '69.7%',
        metric: 'ai-patent-share',
        findings: { 'doubao-ai-patent-share-cn': 'conflict' },
      },
    ],
  },
  {
    name: 'business models by share',
    text: '按商业模式划分，2024年大模型市场中定制化模式占比约六成，API及订阅模式占比约四成。',
    expect: [
      {
        figure: '六成',
        metric: 'business-model-share-custom',
        findings: { 'deepseek-custom-share': 'agree' },
      },
      {
        figure: '四成',
        metric: 'business-model-share-api',
        findings: { 'deepseek-api-share': 'agree' },
      },
    ],
  },
  {
    name: 'a price fall in another form',
    text: '谷歌每月处理的token数量去年还是10万亿，如今已经超过480万亿。',
    published: '2025-05-22',
    expect: [
      {
        figure: '10万亿',
        metric: 'google-monthly-tokens',
        findings: { 'doubao-google-tokens-before': 'agree' },
      },
      {
        figure: '480万亿',
        metric: 'google-monthly-tokens',
        findings: { 'doubao-google-tokens-after': 'close' },
      },
    ],
  },
  {
    name: 'chips bought',
    text: '2024年，中国企业采购英伟达H20芯片花费约160亿美元。',
    expect: [
      {
        figure: '160亿美元',
        metric: 'h20-spending-cn',
        findings: { 'doubao-h20-spending-2024': 'agree' },
      },
    ],
  },
  {
    name: 'private investment of two countries',
    text: '2024年，美国私人AI投资达1091亿美元，中国为93亿美元，大约是美国的8.5%。',
    expect: [
      { figure: '1091亿美元', metric: 'ai-private-investment' },
      {
        figure: '93亿美元',
        metric: 'ai-private-investment',
        findings: { 'doubao-ai-funding-cn-2024': 'agree' },
      },
      {
        figure: '8.5%',
        metric: 'ai-investment-china-to-us',
        findings: { 'ai-index-investment-cn-to-us': 'agree' },
      },
    ],
  },
  {
    name: 'a heading gives the year and the place',
    text: '# 2024年中国大模型市场一览\n应用市场规模：157亿元\n模型即服务（MaaS）市场规模：7.1亿元',
    expect: [
      {
        figure: '157亿元',
        metric: 'llm-application-market-cn',
        findings: { 'deepseek-application-market-2024': 'agree' },
      },
      {
        figure: '7.1亿元',
        metric: 'maas-market-cn',
        findings: { 'doubao-maas-market-2024': 'agree' },
      },
    ],
  },
  {
    name: 'a forecast against a measured value is not comparable',
    text: '早在2023年，就有分析师预计2024年中国大模型应用市场规模将达到120亿元。',
    published: '2023-10-10',
    expect: [
      {
        figure: '120亿元',
        metric: 'llm-application-market-cn',
        findings: { 'deepseek-application-market-2024': 'not-comparable' },
      },
    ],
  },
  {
    name: 'an explanation behind a colon',
    text: '计算机科学论文里AI占41.8%。\n信通院的64%是另一个意思：说的是中国在全球AI专利申请量里的累计占比。',
    expect: [
      { figure: '41.8%', metric: 'ai-share-of-cs-papers' },
      {
        figure: '64%',
        metric: 'ai-patent-application-share',
        findings: { 'caict-patent-application-share': 'agree' },
      },
    ],
  },
  {
    name: 'what stands behind a comma and a figure explains its own',
    text: '这家书店的折扣是64%，说的是旧书，与全球AI专利申请量占比69%无关。',
    expect: [{ figure: '69%', metric: 'ai-patent-application-share' }],
  },
  {
    name: 'publications in another word',
    text: '2023年，全球AI出版物的23.2%出自中国。\n这家书店的出版物里有23%是AI写的。',
    expect: [
      {
        figure: '23.2%',
        metric: 'ai-paper-share',
        findings: { 'ai-index-paper-share-cn': 'agree' },
      },
    ],
  },
  {
    name: 'a value that is added is a value',
    text: '据估算，生成式AI每年能给世界经济增加2.6万亿到4.4万亿美元。某基金给生成式AI增加了30亿美元投资。',
    expect: [
      {
        figure: '2.6万亿到4.4万亿美元',
        metric: 'genai-economic-value',
        findings: { 'mckinsey-genai-economic-value': 'agree' },
      },
    ],
  },
  {
    name: 'a segment that makes up money, and a whole',
    text: '英伟达2026财年第一财季营收441亿美元，数据中心占391亿美元；整个2025财年营收1305亿美元。',
    expect: [
      { figure: '441亿美元', metric: 'nvidia-revenue' },
      { figure: '391亿美元', metric: 'nvidia-data-center-revenue' },
      {
        figure: '1305亿美元',
        metric: 'nvidia-revenue',
        findings: { 'nvidia-revenue-fy2025': 'agree' },
      },
    ],
  },
  {
    name: 'a year before that heads its clauses',
    text: '2024年公开的大模型中标项目有1520个，金额64.67亿元；再往前一年，中标项目只有92个，金额7.89亿元。',
    expect: [
      {
        figure: '1520个',
        metric: 'llm-tender-count',
        findings: { 'zhineng-tender-count-2024': 'agree' },
      },
      { figure: '64.67亿元', metric: 'llm-tender-value' },
      {
        figure: '92个',
        metric: 'llm-tender-count',
        findings: { 'zhineng-tender-count-2023': 'agree' },
      },
      {
        figure: '7.89亿元',
        metric: 'llm-tender-value',
        findings: { 'zhineng-tender-value-2023': 'agree' },
      },
    ],
  },
  {
    name: 'a slip of the scale',
    text: '2024年，中国大模型应用市场规模约为157万亿元。',
    expect: [
      {
        figure: '157万亿元',
        metric: 'llm-application-market-cn',
        findings: { 'deepseek-application-market-2024': 'conflict' },
      },
    ],
  },
];
