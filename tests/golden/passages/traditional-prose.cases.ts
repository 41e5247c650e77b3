import type { GoldenPassage } from '../golden-passage.ts';

/** Traditional Chinese in free words. */
export const TRADITIONAL_PROSE: readonly GoldenPassage[] = [
  {
    name: 'news of the index',
    text: '# 史丹佛報告：中美AI差距快速縮小\n史丹佛大學HAI研究所公布2025年版AI指數。去年與AI相關的通報事件累計233件，年增56.4%。\n民間投資部分，美國達1,091億美元，中國大陸僅93億美元。全球企業投資總額則為2,523億美元，生成式AI私人投資339億美元。\n中美最佳模型在聊天機器人競技場的差距，今年2月縮到1.7%。',
    published: '2025-04-10',
    expect: [
      { figure: '233件', metric: 'ai-incidents', findings: { 'ai-index-incidents-2024': 'agree' } },
      { figure: '56.4%', metric: 'ai-incidents-growth' },
      {
        figure: '1,091億美元',
        metric: 'ai-private-investment',
        findings: { 'ai-index-investment-us': 'agree', 'ai-index-investment-cn': 'not-comparable' },
      },
      { figure: '93億美元', metric: 'ai-private-investment' },
      { figure: '2,523億美元', metric: 'ai-corporate-investment' },
      { figure: '339億美元', metric: 'genai-private-investment' },
      {
        figure: '1.7%',
        metric: 'us-china-gap-arena',
        findings: { 'ai-index-us-china-arena-2025': 'agree' },
      },
    ],
  },
  {
    name: 'an answer as a numbered list',
    text: '以下整理中國大模型市場的幾個常見數字：\n1. **模型即服務（MaaS）**：2024年7.1億元人民幣，成長215.7%\n2. **大模型解決方案**：2024年34.9億元\n3. **大模型應用**：2024年157億元，2027年上看1,130億元\n4. **整體市場**：中商產業研究院估2024年為294.16億元',
    published: '2025-05-05',
    expect: [
      { figure: '7.1億元人民幣', metric: 'maas-market-cn' },
      { figure: '215.7%', metric: 'maas-market-cn-growth' },
      { figure: '34.9億元', metric: 'llm-solutions-market-cn' },
      { figure: '157億元', metric: 'llm-application-market-cn' },
      { figure: '1,130億元', metric: 'llm-application-market-cn' },
      { figure: '294.16億元', metric: 'llm-market-cn' },
    ],
  },
  {
    name: 'prices, the model elided',
    text: 'DeepSeek-R1 每百萬個 token 的輸出要價16元人民幣；文心 4.0 Turbo 則是60元。阿里雲去年 5 月把 Qwen-Long 的輸入價由每千 token 0.02 元砍到0.0005元。',
    published: '2025-05-05',
    expect: [
      { figure: '16元人民幣', metric: 'token-price-output-list' },
      { figure: '60元', metric: 'token-price-output-list' },
      { figure: '0.02 元', metric: 'token-price-input-list' },
      { figure: '0.0005元', metric: 'token-price-input-list' },
    ],
  },
  {
    name: 'a chip maker in traditional script',
    text: '輝達2025會計年度營收1,305億美元，資料中心占1,152億美元；第四季資料中心營收356億美元。\n中國企業今年第一季下單H20的金額據傳高達160億美元。輝達在資料中心GPU的出貨市占率高達98%，獨立顯卡也有88%。',
    published: '2025-03-05',
    expect: [
      { figure: '1,305億美元', metric: 'nvidia-revenue' },
      { figure: '1,152億美元', metric: 'nvidia-data-center-revenue' },
      { figure: '356億美元', metric: 'nvidia-data-center-revenue' },
      { figure: '160億美元', metric: 'h20-spending-cn' },
      { figure: '98%', metric: 'nvidia-data-center-gpu-share' },
      { figure: '88%', metric: 'nvidia-aib-share' },
    ],
  },
  {
    name: 'three trials of a scribe',
    text: '威斯康辛大學的隨機試驗發現，使用Abridge的醫師每天少花30分鐘寫病歷；Christus Health則說下班後的文書工作減少60%；UC Davis測得每次看診省1.38分鐘。',
    published: '2025-05-05',
    expect: [
      { figure: '30分鐘', metric: 'abridge-minutes-per-day' },
      { figure: '60%', metric: 'abridge-after-hours-fall' },
      { figure: '1.38分鐘', metric: 'abridge-minutes-per-visit' },
    ],
  },
  {
    name: 'one market and three institutes',
    text: '# 大模型市場有多大？三家機構三種答案\nIDC 把中國 MaaS 市場 2024 年的規模定在7.1億元人民幣，較前一年暴增215.7%，並預期 2029 年跨過90億元門檻；同一機構眼中的 AI 大模型解決方案則是34.9億元，2029 年上看306億元。第一新聲的應用市場口徑大得多：157億元。',
    published: '2025-03-22',
    expect: [
      { figure: '7.1億元人民幣', metric: 'maas-market-cn' },
      { figure: '215.7%', metric: 'maas-market-cn-growth' },
      { figure: '90億元', metric: 'maas-market-cn' },
      { figure: '34.9億元', metric: 'llm-solutions-market-cn' },
      {
        figure: '306億元',
        metric: 'llm-solutions-market-cn',
        findings: { 'doubao-solutions-market-2029': 'agree' },
      },
      { figure: '157億元', metric: 'llm-application-market-cn' },
    ],
  },
  {
    name: 'a keynote',
    text: 'Google 執行長皮查伊在 I/O 大會上秀出的圖表顯示，旗下服務每個月處理的 token 從一年前的9.7兆暴增到480兆；第二季財報會議再更新為980兆。',
    published: '2025-07-30',
    expect: [
      { figure: '9.7兆', metric: 'google-monthly-tokens' },
      { figure: '480兆', metric: 'google-monthly-tokens' },
      { figure: '980兆', metric: 'google-monthly-tokens' },
    ],
  },
  {
    name: 'surveys',
    text: '麥肯錫調查指出，已有78%的企業至少在一項業務功能導入 AI。不過麥肯錫預估 AI 技術全球滲透率今年將超過40%。\n開源陣營方面，Menlo Ventures 調查顯示企業工作負載中開源模型僅占19%；另有文章聲稱開源模型已占推論市場20%到30%。',
    published: '2025-05-02',
    expect: [
      { figure: '78%', metric: 'ai-adoption-organisations' },
      { figure: '40%', metric: 'ai-penetration' },
      { figure: '19%', metric: 'open-model-enterprise-share' },
      { figure: '20%到30%', metric: 'open-model-inference-share' },
    ],
  },
  {
    name: 'queues and shares',
    text: '輝達 H100 伺服器的交期一度拉長到36至52週，如今縮短為8至12週。顯示卡龍頭地位不變，獨顯市占達88%；資料中心 GPU 出貨更有98%是輝達的。傳聞中國客戶今年首季搶購 H20，訂單金額160億美元。',
    published: '2025-05-02',
    expect: [
      { figure: '36至52週', metric: 'nvidia-gpu-lead-time' },
      { figure: '8至12週', metric: 'nvidia-gpu-lead-time' },
      { figure: '88%', metric: 'nvidia-aib-share' },
      { figure: '98%', metric: 'nvidia-data-center-gpu-share' },
      { figure: '160億美元', metric: 'h20-spending-cn' },
    ],
  },
  {
    name: 'a regulator and a benchmark',
    text: '網信辦統計，截至 2025 年 3 月底，共有346款生成式人工智慧服務完成備案。\nMETR 的 RE-Bench 測試中，給兩小時的話，AI 代理的得分是人類專家的4倍；拉長到 32 小時，人類反而是 AI 的2倍。',
    published: '2025-05-02',
    expect: [
      { figure: '346款', metric: 'cac-filed-models' },
      { figure: '4倍', metric: 'agent-versus-expert' },
      { figure: '2倍', metric: 'expert-versus-agent-long' },
    ],
  },
  {
    name: 'm6 他領域',
    text: '台灣今年第一季手機銷量達157萬支，年增17.1%，iPhone市占55%。房市方面，六都買賣移轉棟數年減23.2%。某生技公司完成9.3億元募資，用AI篩選藥物，把前期成本砍掉一半。',
    published: '2025-05-02',
    expect: [],
  },
];
