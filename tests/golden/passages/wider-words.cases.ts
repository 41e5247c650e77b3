import type { GoldenPassage } from '../golden-passage.ts';

/** Metrics in words that stand further from their names. */
export const WIDER_WORDS: readonly GoldenPassage[] = [
  {
    name: 'an application market that is bought',
    text: '# 大模型应用年度观察\n按某智库的口径，国内企业掏钱购买大模型应用的盘子2024年为157亿元，增速达到171%。',
    published: '2025-03-18',
    expect: [
      { figure: '157亿元', metric: 'llm-application-market-cn' },
      { figure: '171%', metric: 'llm-application-market-cn-growth' },
    ],
  },
  {
    name: 'a market of the mainland in dollars',
    text: '內地企業花在大模型應用上的開支，2024年約為22億美元。',
    published: '2025-02-28',
    expect: [
      {
        figure: '22億美元',
        metric: 'llm-application-market-cn',
        findings: { 'deepseek-application-market-2024': 'agree' },
      },
    ],
  },
  {
    name: 'a narrower definition',
    text: '两个口径的差别要记住：IDC的大模型平台及相关应用市场更窄，2023年为17.65亿元。',
    published: '2025-03-18',
    expect: [{ figure: '17.65亿元', metric: 'llm-platform-market-cn' }],
  },
  {
    name: 'a row of a table of regions',
    text: '英伟达2025财年营收1305亿美元。地区表里，来自中国的收入是171亿美元。',
    published: '2025-06-10',
    expect: [
      { figure: '1305亿美元', metric: 'nvidia-revenue' },
      { figure: '171亿美元', metric: 'nvidia-revenue-cn' },
    ],
  },
  {
    name: 'two benchmarks of one gap',
    text: '2024年底，美国最好的模型在MMLU上领先中国0.3个百分点；在多模态测试MMMU上领先8.1个百分点。',
    published: '2025-05-20',
    expect: [
      { figure: '0.3个百分点', metric: 'us-china-gap-mmlu' },
      { figure: '8.1个百分点', metric: 'us-china-gap-mmmu' },
    ],
  },
  {
    name: 'what open models carry',
    text: '推理市场有20%-30%已由开源模型承接。OpenRouter上，今年大约30%的token由开源模型产出。Open models now carry 20-30% of inference.',
    published: '2025-09-03',
    expect: [
      { figure: '20%-30%', metric: 'open-model-inference-share' },
      { figure: '30%', metric: 'open-model-openrouter-share' },
      { figure: '20-30%', metric: 'open-model-inference-share' },
    ],
  },
  {
    name: 'an app that has plugged in a model',
    text: '腾讯元宝接入DeepSeek-R1之后，半个月里用户活跃度提高了300%。',
    published: '2025-03-20',
    expect: [{ figure: '300%', metric: 'yuanbao-activity-growth' }],
  },
  {
    name: 'minutes that staff save',
    text: '另一项试验说，用上Abridge的医护人员每天少花30分钟写病历。Abridge自称能让写病历的时间少掉三分之二。',
    published: '2025-10-15',
    expect: [
      { figure: '30分钟', metric: 'abridge-minutes-per-day' },
      { figure: '三分之二', metric: 'abridge-note-time-fall' },
    ],
  },
  {
    name: 'a cost that has dropped off',
    text: '2022年到2024年，同等能力下推理每百万token的成本掉了99.7%。',
    published: '2025-06-01',
    expect: [{ figure: '99.7%', metric: 'inference-price-fall' }],
  },
  {
    name: 'what private backers put in',
    text: 'BOSTON, April 8 - Private financiers put $109.1 billion into artificial intelligence firms in the United States in 2024.',
    published: '2025-04-08',
    expect: [
      {
        figure: '$109.1 billion',
        metric: 'ai-private-investment',
        findings: { 'ai-index-investment-us': 'agree' },
      },
    ],
  },
  {
    name: 'what articles grant a firm',
    text: 'There are columnists and reports that grant Nvidia over 85% of the world market for GPUs.',
    published: '2024-06-20',
    expect: [{ figure: '85%', metric: 'nvidia-gpu-market-share' }],
  },
  {
    name: 'weeks that a seller quotes',
    text: "In the third quarter of 2023, servers with Nvidia's H100 took 36-52 weeks to arrive. This spring Dell quoted 8-12 weeks for them, its H100 servers.",
    published: '2024-06-20',
    expect: [
      { figure: '36-52 weeks', metric: 'nvidia-gpu-lead-time' },
      {
        figure: '8-12 weeks',
        metric: 'nvidia-gpu-lead-time',
        findings: { 'udn-h100-lead-time': 'agree', 'omdia-h100-lead-time': 'not-comparable' },
      },
    ],
  },
  {
    name: 'users of models as a service, behind another company',
    text: 'Analysts who use AlphaSense work 40% more efficiently. Over 1,000 enterprises now buy their models as a service from Tencent Cloud.',
    published: '2025-06-17',
    expect: [
      { figure: '40%', metric: 'alphasense-efficiency-gain' },
      {
        figure: '1,000',
        metric: 'maas-users',
        findings: { 'deepseek-tencent-maas-users': 'agree' },
      },
    ],
  },
  {
    name: 'what each model costs to train',
    text: '# What training costs\nIn 2024 Dario Amodei put the frontier models of that day at about $100 million each to train.',
    published: '2025-02-10',
    expect: [{ figure: '$100 million', metric: 'training-cost-frontier' }],
  },
  {
    name: 'prices of one ability that go on',
    text: 'For inference at the level of GPT-3.5 you paid $20 per million tokens in November 2022. By October 2024 one paid 7 cents. So the price of that ability dropped more than 280 times.',
    published: '2025-03-12',
    expect: [
      { figure: '$20 per million tokens', metric: 'inference-price' },
      { figure: '7 cents', metric: 'inference-price' },
      { figure: '280 times', metric: 'inference-price-fall' },
    ],
  },
];
