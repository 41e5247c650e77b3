import type { Wordings } from './wordings.ts';

/** Sizes, growth and shares of markets. */
export const MARKET: Wordings = {
  'llm-market-cn': [
    '2024年，中国大模型市场规模约为【294亿元】。',
    '据测算，去年我国大语言模型的整体市场已突破【290亿元】。',
    '大陸大型語言模型市場規模，2024年約人民幣【294億元】。',
    "China's large language model market was worth about [RMB 29.4 billion] in 2024.",
    'By one count, the size of the Chinese LLM market reached [29 billion yuan] last year.',
  ],
  'llm-application-market-cn': [
    '2024年国内大模型应用赛道的盘子做到了【157亿元】。',
    '第一新声估算，到2027年，中国大模型应用端的市场规模将冲上【1130亿元】。',
    '中國大型語言模型應用市場2024年規模達人民幣【157億元】。',
    "China's market for applications built on large models came to [15.7 billion yuan] in 2024.",
    'Spending aside, the LLM application market in China is set to reach [RMB 113 billion] by 2027.',
  ],
  'maas-market-cn': [
    '2024年中国MaaS的市场盘子只有【7.1亿元】。',
    'IDC的数据里，模型即服务去年在国内的营收为【7.1亿元】，2029年有望超过90亿元。',
    '中國模型即服務（MaaS）市場2024年為人民幣【7.1億元】。',
    'Model-as-a-service in China brought in [710 million yuan] of revenue in 2024.',
    "IDC expects China's MaaS market to exceed [9 billion yuan] by 2029.",
  ],
  'llm-solutions-market-cn': [
    '2024年，国内AI大模型解决方案市场为【34.9亿元】。',
    '大模型解决方案这块生意，IDC预计2029年将做到【306亿元】。',
    '中國大模型解決方案的市場規模，2024年是人民幣【34.9億元】。',
    'The market for large-model solutions in China stood at [3.49 billion yuan] in 2024.',
  ],
  'llm-platform-market-cn': [
    'IDC称，2023年中国大模型平台及相关应用的市场规模为【17.65亿元】。',
    'In 2023 the Chinese market for large-model platforms and related applications was [1.77 billion yuan].',
  ],
  'llm-application-market-cn-growth': [
    '2024年中国大模型应用市场同比大涨【171%】。',
    '国内大模型应用赛道在2024年一年翻了【2.7倍】。',
    '中國大模型應用市場2024年年增【171%】。',
    "China's large-model application market expanded by [171%] in 2024.",
    'In 2024 the market for LLM applications in China was [171%] more than a year before.',
  ],
  'maas-market-cn-growth': [
    '2024年，国内MaaS市场比上一年增加了【215.7%】。',
    '中國模型即服務市場2024年成長【215.7%】。',
    "China's MaaS market swelled by [216%] in 2024.",
  ],
  'genai-market-world': [
    '彭博行业研究预计，到2032年全球生成式AI产业的收入将达【1.3万亿美元】。',
    '2022年，全球生成式人工智能的市场只有【400亿美元】。',
    '全球生成式AI市場規模，2032年上看【1.3兆美元】。',
    'Bloomberg Intelligence sees generative AI becoming a [$1.3 trillion] market by 2032.',
    'Worldwide revenue from generative AI was about [$40 billion] in 2022.',
  ],
  'genai-market-world-cagr': [
    '全球生成式AI市场预计以每年【42%】的复合速度扩张到2032年。',
    '2022年至2032年，生成式AI市場的年複合成長率約【42%】。',
    'The generative AI market is forecast to compound at [42%] a year through 2032.',
  ],
  'genai-economic-value': [
    '麦肯锡估计，生成式AI每年能给全球经济带来【2.6万亿至4.4万亿美元】的价值。',
    '麥肯錫認為，生成式AI每年可創造【2.6兆至4.4兆美元】的經濟效益。',
    'McKinsey put the economic benefit of generative AI at [$2.6 trillion to $4.4 trillion] a year.',
  ],
  'llm-share-of-genai-market': [
    '在生成式AI的收入里，大语言模型贡献了【六成】以上。',
    '大型語言模型占生成式AI市場的比重超過【60%】。',
    'Large language models make up more than [60%] of the generative AI market.',
  ],
  'business-model-share-custom': [
    '2024年中国大模型市场中，定制化项目占比约【55%】。',
    '中國大模型市場2024年有約【55%】來自客製化專案。',
    "Customised projects accounted for about [55%] of China's large-model market in 2024.",
    "Bespoke projects bring in roughly [55%] of revenue in China's LLM market.",
  ],
  'business-model-share-api': [
    '按商业模式看，2024年国内大模型市场里API调用和订阅合计占【40%-45%】。',
    '中國大模型市場2024年，API與訂閱約占【四成至四成五】。',
    "APIs and subscriptions made up [40–45%] of China's large-model market in 2024.",
  ],
  'business-model-share-advertising': [
    '2024年国内大模型市场，靠广告变现的部分还不到【5%】。',
    '中國大模型市場的商業模式中，廣告占比不到【5%】。',
    "Advertising contributed less than [5%] of China's large-model market in 2024.",
  ],
  'api-fee-dependence': [
    '国内八成大模型公司靠API吃饭，准确地说是【80%】的企业以接口收费为主要收入。',
    '有【80%】的大模型業者依賴API收費維生。',
    'Some [80%] of large-model companies rely on API fees.',
  ],
  'industry-profit-margin': [
    '大模型行业利润率普遍低于【20%】。',
    '業內人士說，大模型廠商的利潤率多半不到【兩成】。',
    'Margins in the large-model industry are generally below [20%].',
    'Most LLM companies earn profit margins of under [20%].',
  ],
  'maas-users': [
    '腾讯云透露，其MaaS平台的企业客户超过【1000家】。',
    '騰訊雲的模型即服務已有超過【1000家】企業用戶。',
    "Tencent Cloud's model-as-a-service has more than [1,000] enterprise customers.",
  ],
  'soe-llm-spending': [
    '多数央国企一年在大模型上要花【2亿元】以上。',
    '多數中國央企每年投入大模型逾【2億元】。',
    'Most state-owned enterprises in China spend over [200 million yuan] a year on large models.',
  ],
  'llm-tender-count': [
    '2024年全国公开的大模型中标项目多达【1520个】。',
    '中國去年公開的大模型得標案超過【1000件】。',
    'In 2024 China saw more than [1,000] tenders for large-model projects awarded.',
    'Trackers counted [1,520] publicly announced contract awards for large models in China in 2024.',
  ],
  'llm-tender-count-growth': [
    '2024年国内大模型中标项目数接近上年的【5倍】。',
    '中國大模型得標案件數約為前一年的【5倍】。',
    'The number of tenders for large models in China rose nearly [fivefold] in 2024.',
  ],
  'llm-tender-value': [
    '2024年国内大模型项目的中标总额为【64.67亿元】。',
    '中國大模型採購案去年的得標金額合計人民幣【64.67億元】。',
    'Contracts awarded for large models in China were worth [6.47 billion yuan] in 2024.',
  ],
  'llm-tender-value-growth': [
    '2024年大模型中标金额是2023年的【4倍】以上。',
    '大模型得標金額為前一年的【4倍】多。',
    'The value of large-model tenders in China was over [four times] that of the year before.',
  ],
};
