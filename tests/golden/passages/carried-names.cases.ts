import type { GoldenPassage } from '../golden-passage.ts';

/** What a text names once, and its later figures go on with: models, markets, places. */
export const CARRIED_NAMES: readonly GoldenPassage[] = [
  {
    name: 'models apart from their makers',
    text: '香港的工程師最在意帳單。DeepSeek方面，V3輸入每百萬tokens收2元人民幣，命中快取收0.5元；R1的輸入收4元，輸出收16元。\n百度4月2日更新價目表，文心4.5預覽版的輸入價為每百萬tokens 4元。文心4.0 Turbo呢，部落客說輸入3元，而百度官網標的是每百萬tokens 20元，輸出60元。',
    published: '2025-04-20',
    expect: [
      {
        figure: '2元人民幣',
        metric: 'token-price-input-list',
        findings: { 'deepseek-v3-input-price': 'agree' },
      },
      {
        figure: '0.5元',
        metric: 'token-price-input-cached',
        findings: { 'deepseek-v3-cached-price': 'agree' },
      },
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
      {
        figure: '4元#2',
        metric: 'token-price-input-list',
        findings: { 'baidu-ernie-45-input': 'agree' },
      },
      {
        figure: '3元',
        metric: 'token-price-input-list',
        findings: { 'doubao-ernie-turbo-input': 'agree', 'baidu-ernie-turbo-input': 'conflict' },
      },
      {
        figure: '20元',
        metric: 'token-price-input-list',
        findings: { 'baidu-ernie-turbo-input': 'agree' },
      },
      {
        figure: '60元',
        metric: 'token-price-output-list',
        findings: { 'baidu-ernie-turbo-output': 'agree' },
      },
    ],
  },
  {
    name: 'another maker named in between',
    text: 'ERNIE 4.0 Turbo is the model that bloggers complain about. Alibaba, for its part, has QwQ-Plus at 20 yuan per million input tokens.',
    published: '2025-04-20',
    expect: [
      {
        figure: '20 yuan per million input tokens',
        metric: 'token-price-input-list',
        findings: { 'alibaba-qwq-plus-input': 'conflict' },
      },
    ],
  },
];
