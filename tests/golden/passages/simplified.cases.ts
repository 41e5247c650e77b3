import type { GoldenPassage } from '../golden-passage.ts';

/** Simplified Chinese, on the AI market. */
export const SIMPLIFIED: readonly GoldenPassage[] = [
  {
    name: 'the application market with growth and forecast in one sentence',
    text: '第一新声的报告认为，去年国内大模型应用市场的规模约为157亿元，同比增长171%，到2027年有望达到1130亿元。',
    published: '2025-03-02',
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
      {
        figure: '1130亿元',
        metric: 'llm-application-market-cn',
        findings: { 'deepseek-application-market-2027': 'agree' },
      },
    ],
  },
  {
    name: 'another value for the same market and year',
    text: '另有机构给出了不同的估计：2024年中国大模型应用市场规模为210亿元。',
    expect: [
      {
        figure: '210亿元',
        metric: 'llm-application-market-cn',
        findings: { 'deepseek-application-market-2024': 'conflict' },
      },
    ],
  },
  {
    name: 'two segments with an elided subject in between',
    text: '2024年，我国模型即服务（MaaS）市场规模为7.1亿元，增速高达215.7%，2029年预计超过90亿元；同年大模型解决方案市场规模为34.9亿元，到2029年将增至306亿元。',
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
      {
        figure: '90亿元',
        metric: 'maas-market-cn',
        findings: { 'doubao-maas-market-2029': 'agree' },
      },
      {
        figure: '34.9亿元',
        metric: 'llm-solutions-market-cn',
        findings: { 'doubao-solutions-market-2024': 'agree' },
      },
      {
        figure: '306亿元',
        metric: 'llm-solutions-market-cn',
        findings: { 'doubao-solutions-market-2029': 'agree' },
      },
    ],
  },
  {
    name: 'yuan against dollars at the average rate',
    text: '换算成美元，2024年中国大模型应用市场规模大约是22亿美元。',
    expect: [
      {
        figure: '22亿美元',
        metric: 'llm-application-market-cn',
        findings: { 'deepseek-application-market-2024': 'agree' },
      },
    ],
  },
  {
    name: 'the world market with its compound rate',
    text: '全球生成式AI市场2022年的规模只有400亿美元，2032年预计可达1.3万亿美元，年复合增长率为42%。',
    expect: [
      {
        figure: '400亿美元',
        metric: 'genai-market-world',
        findings: { 'doubao-genai-market-2022': 'agree' },
      },
      {
        figure: '1.3万亿美元',
        metric: 'genai-market-world',
        findings: { 'doubao-genai-market-2032': 'agree' },
      },
      {
        figure: '42%',
        metric: 'genai-market-world-cagr',
        findings: { 'doubao-genai-market-cagr': 'agree' },
      },
    ],
  },
  {
    name: 'a later, higher forecast for the same year',
    text: '彭博行业研究后来上调了预期：到2032年，全球生成式AI市场规模将达1.8万亿美元。',
    expect: [
      {
        figure: '1.8万亿美元',
        metric: 'genai-market-world',
        findings: { 'doubao-genai-market-2032': 'conflict' },
      },
    ],
  },
  {
    name: 'filed models at the same month',
    text: '截至2024年11月，通过国家网信办备案的大模型共有309个。',
    expect: [
      {
        figure: '309个',
        metric: 'cac-filed-models',
        findings: { 'deepseek-filed-models': 'agree' },
      },
    ],
  },
  {
    name: 'filed models at another date are not comparable',
    text: '网信办公布的数据显示，截至2024年8月，完成备案的生成式人工智能服务累计188款。',
    expect: [
      {
        figure: '188款',
        metric: 'cac-filed-models',
        findings: { 'deepseek-filed-models': 'not-comparable' },
      },
    ],
  },
  {
    name: 'incidents and their growth',
    text: '斯坦福AI指数统计，2024年全球共发生233起AI事件，比上年增加56.4%。',
    expect: [
      {
        figure: '233起',
        metric: 'ai-incidents',
        findings: { 'doubao-ai-incidents-2024': 'agree' },
      },
      {
        figure: '56.4%',
        metric: 'ai-incidents-growth',
        findings: { 'doubao-ai-incidents-growth': 'agree' },
      },
    ],
  },
  {
    name: 'notable models by country',
    text: '在2024年发布的知名模型里，美国有40个，中国有15个，欧洲只有3个。',
    expect: [
      {
        figure: '40个',
        metric: 'notable-models',
        findings: { 'doubao-notable-models-us': 'agree' },
      },
      {
        figure: '15个',
        metric: 'notable-models',
        findings: { 'doubao-notable-models-cn': 'agree' },
      },
      { figure: '3个', metric: 'notable-models' },
    ],
  },
  {
    name: 'tender projects as a bound and as a multiple',
    text: '2024年，国内公开的大模型中标项目有1520个，中标项目数量增长约15倍。',
    expect: [
      {
        figure: '1520个',
        metric: 'llm-tender-count',
        findings: { 'deepseek-tender-count-2024': 'agree' },
      },
      {
        figure: '15倍',
        metric: 'llm-tender-count-growth',
        findings: { 'deepseek-tender-count-growth': 'conflict' },
      },
    ],
  },
  {
    name: 'a multiple in another form',
    text: '从招投标看，2024年大模型中标项目数量约为上一年的4.8倍。',
    expect: [
      {
        figure: '4.8倍',
        metric: 'llm-tender-count-growth',
        findings: { 'deepseek-tender-count-growth': 'agree' },
      },
    ],
  },
  {
    name: 'an output price per thousand tokens',
    text: 'DeepSeek-R1的输出价格是每千tokens 0.016元。',
    expect: [
      {
        figure: '0.016元',
        metric: 'token-price-output-list',
        findings: { 'doubao-deepseek-r1-output': 'agree' },
      },
    ],
  },
  {
    name: 'an input price of a model by name',
    text: '百度文心4.0 Turbo的输入价格为20元/百万token，远高于同行。',
    expect: [
      {
        figure: '20元/百万token',
        metric: 'token-price-input-list',
        findings: { 'doubao-ernie-turbo-input': 'conflict' },
      },
    ],
  },
  {
    name: 'a price of another model is not held against this one',
    text: 'Kimi的输入价格定为12元/百万token。',
    expect: [{ figure: '12元/百万token', metric: 'token-price-input-list' }],
  },
];
