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
];
