import type { GoldenPassage } from '../golden-passage.ts';

/** Traditional Chinese: on the AI market, and traps. */
export const TRADITIONAL: readonly GoldenPassage[] = [
  {
    name: 'the application market',
    text: '根據第一新聲的研究，2024年中國大模型應用市場規模為157億元，年增171%，預計2027年達到1,130億元。',
    expect: [
      {
        figure: '157億元',
        metric: 'llm-application-market-cn',
        findings: { 'deepseek-application-market-2024': 'agree' },
      },
      {
        figure: '171%',
        metric: 'llm-application-market-cn-growth',
        findings: { 'deepseek-application-market-growth': 'agree' },
      },
      {
        figure: '1,130億元',
        metric: 'llm-application-market-cn',
        findings: { 'deepseek-application-market-2027': 'agree' },
      },
    ],
  },
  {
    name: 'the world market in another year',
    text: '全球生成式人工智慧市場規模在2022年約為400億美元。',
    expect: [
      {
        figure: '400億美元',
        metric: 'genai-market-world',
        findings: { 'doubao-genai-market-2022': 'agree' },
      },
    ],
  },
  {
    name: 'a share of the world',
    text: '輝達在全球GPU市場的市占率超過85%。',
    expect: [
      {
        figure: '85%',
        metric: 'nvidia-gpu-market-share',
        findings: { 'doubao-nvidia-share': 'agree' },
      },
    ],
  },
  {
    name: 'incidents',
    text: '2024年全球AI危害事件攀升至233起，較前一年增加56.4%。',
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
    name: 'a year relative to the date of the article',
    text: '去年中國模型即服務（MaaS）市場規模約7億元人民幣，年增超過兩倍。',
    published: '2025-06-01',
    expect: [
      {
        figure: '7億元人民幣',
        metric: 'maas-market-cn',
        findings: { 'doubao-maas-market-2024': 'agree' },
      },
      {
        figure: '兩倍',
        metric: 'maas-market-cn-growth',
        findings: { 'doubao-maas-growth-2024': 'agree' },
      },
    ],
  },
  {
    name: 'an output price',
    text: 'DeepSeek-R1每百萬token的輸出價格為16元。',
    expect: [
      {
        figure: '16元',
        metric: 'token-price-output-list',
        findings: { 'doubao-deepseek-r1-output': 'agree' },
      },
    ],
  },
  {
    name: 'filed models',
    text: '據中國國家網信辦，截至2024年11月已有309個大模型完成備案。',
    expect: [
      {
        figure: '309個',
        metric: 'cac-filed-models',
        findings: { 'deepseek-filed-models': 'agree' },
      },
    ],
  },
  {
    name: 'notable models',
    text: '2024年美國推出40個知名AI模型，中國則為15個。',
    expect: [
      {
        figure: '40個',
        metric: 'notable-models',
        findings: { 'doubao-notable-models-us': 'agree' },
      },
      {
        figure: '15個',
        metric: 'notable-models',
        findings: { 'doubao-notable-models-cn': 'agree' },
      },
    ],
  },
  {
    name: 'tenders as a multiple',
    text: '2024年公開的大模型中標項目超過1,000個，接近2023年的5倍。',
    expect: [
      {
        figure: '1,000個',
        metric: 'llm-tender-count',
        findings: { 'deepseek-tender-count-2024': 'agree' },
      },
      {
        figure: '5倍',
        metric: 'llm-tender-count-growth',
        findings: { 'deepseek-tender-count-growth': 'agree' },
      },
    ],
  },
  {
    name: 'trap: a housing fund of the same size',
    text: '台北市社會住宅基金規模達157億元，較去年成長171%。',
    published: '2025-02-02',
    expect: [],
  },
  {
    name: 'trap: semiconductors of one company',
    text: '台積電2024年第四季營收年增42%，先進製程占比達58%。',
    expect: [],
  },
  {
    name: 'trap: a survey on another subject',
    text: '調查顯示，41%的受訪者每週至少運動三次，較2023年增加8%。',
    expect: [],
  },
];
