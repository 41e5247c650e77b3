import type { Wordings } from './wordings.ts';

/** Prices, costs, money invested, and Nvidia. */
export const PRICES: Wordings = {
  'token-price-input-list': [
    '文心4.0 Turbo的输入价每百万token为【20元】。',
    'Qwen-Long的输入价低至每千tokens【0.0005元】。',
    '豆包pro-32k推理输入每千tokens只要【0.0008元】。',
    '通義千問 Qwen-Max 的輸入價格為每百萬 tokens 【2.4元】。',
    'ERNIE 4.0 Turbo charges [20 yuan] per million input tokens.',
    'Input to Qwen-Max costs [2.4 yuan] per million tokens.',
    'DeepSeek-R1 input is priced at [4 yuan per million tokens].',
  ],
  'token-price-output-list': [
    'DeepSeek-R1的输出价为每百万token【16元】。',
    'DeepSeek-R1每千token输出收费【1.6分】。',
    'DeepSeek-R1 輸出每百萬 token 收【16元】人民幣。',
    'DeepSeek-R1 output costs [16 yuan] per million tokens.',
    'ERNIE 4.0 Turbo bills [60 yuan] per million output tokens.',
  ],
  'token-price-input-cached': [
    'DeepSeek-V3缓存命中时，输入每百万tokens收【0.5元】。',
    'With a cache hit, DeepSeek-V3 charges [0.5 yuan] per million tokens of input.',
  ],
  'token-price-input-promotion': [
    '优惠期内，DeepSeek的输入价一度只有每百万token【0.1元】。',
    'DeepSeek 促銷期間的輸入價低到每百萬 token 【0.1元】。',
    'During the promotion, DeepSeek charged just [0.1 yuan] per million input tokens.',
  ],
  'token-price-input-typical': [
    '2024年底，国内主流大模型的输入价格普遍降到每百万token【0.5元】以下。',
    '2024年底，中國典型大模型的輸入價格已低於每百萬 token 【0.5元】。',
    'By the end of 2024 a typical Chinese large model charged under [0.5 yuan] per million input tokens.',
  ],
  'inference-price': [
    '2022年，推理一百万个token要花【10美元】。',
    'GPT-3.5水平的模型，每百万token的推理成本降到【0.07美元】。',
    '每百萬 token 的推論成本，2024年只剩【0.1美元】。',
    'In 2022 inference cost [$10] per million tokens.',
    'Running a model at the level of GPT-3.5 now costs [$0.07] per million tokens.',
  ],
  'inference-price-fall': [
    '不到两年，GPT-3.5水平模型的推理价格下降了【280倍】以上。',
    '推論成本兩年內下降【99.7%】。',
    'Inference costs for a GPT-3.5-level model fell more than [280-fold] in two years.',
    'The price of inference has dropped by [99%] since 2022.',
  ],
  'per-token-energy-fall': [
    '英伟达称，从Kepler到Blackwell，生成一个token的能耗降低了【10.5万倍】。',
    'Nvidia says energy per token has fallen [105,000-fold] in ten years.',
  ],
  'training-cost-100b': [
    '训练一个千亿参数的大模型，过去要花【1亿美元】。',
    '千億參數模型的訓練成本已升至【10億美元】。',
    'Training a 100-billion-parameter model now costs about [$1 billion].',
  ],
  'training-cost-frontier': [
    'GPT-4的训练成本估计为【7900万美元】。',
    '訓練前沿模型的費用，2024年約【1億美元】。',
    'It cost an estimated [$79 million] to train GPT-4.',
    'Dario Amodei said that training a frontier model cost about [$100 million] in 2024.',
  ],
  'google-monthly-tokens': [
    '谷歌每月处理的token已超过【480万亿】。',
    'Google 每個月處理的 token 量超過【980兆】。',
    'Google now processes more than [480 trillion] tokens a month.',
    "Alphabet's monthly tally of tokens has passed [980 trillion].",
  ],
  'ai-private-investment': [
    '2024年，中国AI领域共融资【93亿美元】。',
    '美国2024年的AI私人投资高达【1091亿美元】。',
    '中國2024年的AI私人投資為【93億美元】。',
    'Private investment in AI in China came to [$9.3 billion] in 2024.',
    'American AI companies attracted [$109.1 billion] of private investment in 2024.',
  ],
  'ai-investment-share-of-world': [
    '2024年中国AI融资占全球的【6.2%】左右。',
    '中國的AI私人投資只占全球約【6.2%】。',
    "China's share of global private AI investment was [6.2%] in 2024.",
  ],
  'ai-investment-china-to-us': [
    '中国的AI私人投资只相当于美国的【8.5%】。',
    "China's private AI investment was only [8.5%] of the US figure.",
  ],
  'ai-corporate-investment': [
    '2024年全球企业AI投资合计【2523亿美元】。',
    'Corporate investment in AI totalled [$252.3 billion] worldwide in 2024.',
  ],
  'genai-private-investment': [
    '2024年全球生成式AI吸引私人投资【339亿美元】。',
    'Generative AI drew [$33.9 billion] of private investment worldwide in 2024.',
  ],
  'enterprise-ai-rnd-share': [
    '全球领先企业的AI研发支出占营收的比重升至【13%】。',
    'Leading companies worldwide now put [13%] of revenue into AI research and development.',
  ],
  'kling-video-cost-fall': [
    '用可灵生成4K视频，成本降低了【50%】。',
    '可靈AI讓4K影片的製作成本下降【50%】。',
    "Kuaishou's Kling cut the cost of a 4K video by [50%].",
  ],
  'alphasense-efficiency-gain': [
    '借助AlphaSense，金融研究的效率提高了【40%】。',
    'AlphaSense makes financial research [40%] more efficient.',
  ],
  'abridge-note-time-fall': [
    '用上Abridge以后，医生写病历的时间减少了【67%】。',
    'Abridge 讓醫師處理病歷的時間減少【67%】。',
    'With Abridge, doctors spend [67%] less time on notes.',
  ],
  'abridge-after-hours-fall': [
    '使用Abridge后，医生下班后写病历的时间减少【60%】。',
    'Abridge reduced after-hours documentation by [60%].',
  ],
  'abridge-minutes-per-visit': [
    'Abridge让医生每次看诊少花【1.38分钟】写记录。',
    'Abridge saved doctors [1.38 minutes] per visit.',
  ],
  'nvidia-gpu-market-share': [
    '英伟达在全球GPU市场的份额超过【85%】。',
    '輝達拿下全球GPU市場逾【85%】的市占率。',
    'Nvidia controls more than [85%] of the world market for GPUs.',
    'More than [85%] of all GPUs come from Nvidia.',
  ],
  'nvidia-data-center-gpu-share': [
    '数据中心GPU的出货量里，英伟达占了【98%】。',
    'Nvidia supplied [98%] of data-centre GPUs shipped in 2023.',
  ],
  'nvidia-aib-share': [
    '英伟达在独立显卡出货中的份额为【88%】。',
    'Nvidia took [88%] of discrete graphics card shipments.',
  ],
  'nvidia-gpu-lead-time': [
    '英伟达GPU的交期一度长达【52周】。',
    '買輝達GPU得等上【52週】才能交貨。',
    'Buyers of Nvidia GPUs waited [52 weeks] for delivery.',
    'The lead time for the H100 was [36 to 52 weeks].',
  ],
  'nvidia-gpu-sales': [
    '英伟达一年卖出【350亿美元】的GPU。',
    "Nvidia's annual GPU sales are put at [$35 billion].",
  ],
  'nvidia-revenue': [
    '英伟达2025财年营收为【1305亿美元】。',
    '輝達2025會計年度總營收達【1305億美元】。',
    'Nvidia reported revenue of [$130.5 billion] for fiscal 2025.',
  ],
  'nvidia-data-center-revenue': [
    '英伟达2025财年的数据中心业务收入为【1152亿美元】。',
    'Nvidia’s data-center business brought in [$115.2 billion] in fiscal 2025.',
  ],
  'nvidia-revenue-cn': [
    '2025财年，英伟达来自中国市场的营收为【171亿美元】。',
    'Nvidia earned [$17.1 billion] of revenue in China in fiscal 2025.',
  ],
  'h20-spending-cn': [
    '2024年，中国企业采购H20花了【160亿美元】。',
    '中國企業2024年買H20晶片花掉【160億美元】。',
    'Chinese companies spent [$16 billion] on Nvidia H20 chips in 2024.',
    'Chinese buyers placed orders for [$16 billion] worth of H20 chips.',
  ],
};
