import type { GoldenPassage } from '../golden-passage.ts';

/** On AI, with figures that are of no metric of the packs, or of one that only looks alike. */
export const AI_TRAPS: readonly GoldenPassage[] = [
  {
    name: 'trap: two start-ups',
    text: '大模型创业公司智谱完成新一轮融资，金额10亿元，投后估值超过200亿元。公司透露，2024年收入同比增长171%，客户数突破1000家，其中央企国企占40%。研发人员占比72%，人均薪酬85万元。\n月之暗面的Kimi月活3600万，环比下降8.5%，付费率1.7%。其K2模型有1万亿参数，激活320亿，训练用了15.5万亿token，在SWE-bench上得分65.8%，比上一代高出18个百分点。',
    published: '2025-06-01',
    expect: [],
  },
  {
    name: 'trap: rounds and results',
    text: '今年前五个月，国内AI领域共发生融资事件233起，同比下降15%，披露金额合计157亿元，其中机器人赛道占41%。单笔最大的一笔为13亿元。\n上市公司方面，寒武纪一季度营收11亿元，同比增长4230%，净利润3.55亿元；科大讯飞星火大模型相关项目中标金额8.48亿元，是第二至第六名总和的1.88倍。',
    published: '2025-06-01',
    expect: [{ figure: '157亿元', metric: 'ai-private-investment' }],
  },
  {
    name: 'trap: a city plan',
    text: '某市发布人工智能产业规划：到2027年核心产业规模突破900亿元，年均增长20%以上，建成40个重点实验室，培育15家独角兽，每年安排3亿元专项资金，对算力券按30%比例补贴。',
    published: '2025-06-01',
    expect: [],
  },
  {
    name: 'trap: servers and computing power',
    text: 'IDC统计，2024年中国AI公有云服务市场规模为195.9亿元，同比增长55.3%；AI基础软件市场38亿元。全球AI服务器市场规模1251亿美元，预计2028年达2227亿美元，其中生成式AI服务器占比将从29.6%升到37.7%。\n2024年中国智能算力规模725.3 EFLOPS，同比增长74.1%。',
    published: '2025-06-01',
    expect: [],
  },
  {
    name: 'trap: companies abroad',
    text: 'OpenAI去年营收37亿美元，亏损约50亿美元，今年预计收入127亿美元。ChatGPT周活用户5亿，付费订阅2000万，每月20美元。Anthropic年化收入从10亿美元涨到30亿美元，毛利率60%。微软在OpenAI投了130亿美元，持股49%。',
    published: '2025-06-01',
    expect: [],
  },
  {
    name: 'trap: chip makers and their quarters',
    text: '台積電上季營收255億美元，年增41.6%，AI加速器貢獻占比約兩成五，毛利率58.8%。輝達上季營收441億美元，年增69%，其中遊戲38億美元、汽車5.67億美元；H20庫存提列45億美元費用，第三季財測540億美元。輝達市值站上3.4兆美元，股價今年漲17.1%。\n鴻海AI伺服器季增超過五成，市占率約四成。',
    published: '2025-06-01',
    expect: [{ figure: '441億美元', metric: 'nvidia-revenue' }],
  },
  {
    name: 'trap: spending and benchmarks',
    text: 'Microsoft will spend $80 billion on AI data centres this fiscal year, Meta $65 billion and Alphabet $75 billion. xAI raised $6 billion at a $50 billion valuation. Scale AI sold a 49% stake to Meta for $14.3 billion.\nClaude 4 scored 72.5% on SWE-bench, 17 points more than its predecessor; GPT-4.5 hallucinated 37% of the time. Gemini 2.5 costs $1.25 per million input tokens for prompts under 200,000 tokens. OpenAI cut the price of o3 by 80%.',
    published: '2025-06-01',
    expect: [{ figure: '$1.25 per million input tokens', metric: 'token-price-input-list' }],
  },
  {
    name: 'trap: surveys and electricity',
    text: "A Pew survey found that 34% of American adults have used ChatGPT, up from 18% in 2023; 52% of workers worry about AI. Goldman Sachs thinks 6-7% of workers could lose their jobs. AI data centers used 415 TWh in 2024, 1.5% of the world's electricity, and demand is growing 12% a year.\nThe EU will put 200 billion euros into AI, 20 billion of it for gigafactories. Nvidia's share price rose 171% in 2024. Its gross margin was 75%, and its 10 largest customers made up 40% of sales.",
    published: '2025-06-01',
    expect: [],
  },
  {
    name: 'trap: other AI markets',
    text: "The AI software market is forecast to reach $391 billion by 2030. The AI chip market was worth $123 billion in 2024 and should grow 24% a year. China's AI industry as a whole was worth over 700 billion yuan in 2024. China's robot market reached $47 billion. Generative AI startups raised $45 billion in venture capital from 885 deals. Employment of AI engineers rose 40%.",
    published: '2025-06-01',
    expect: [],
  },
  {
    name: 'trap: a fair and a cloud',
    text: '这届世界人工智能大会展出3000余项展品，其中大模型40余款、智能终端50余款，观众30.5万人次，签约金额450亿元，采购需求300余项、意向采购金额162亿元，同比增长1.3倍。\n阿里宣布未来三年投入3800亿元建设云和AI基础设施。通义千问开源模型全球下载3亿次，衍生模型10万个，占抱抱脸新增衍生模型的40%以上。豆包日均token使用量16.4万亿，较去年5月增长137倍。',
    published: '2025-06-01',
    expect: [],
  },
  {
    name: 'trap: conferences and clinics',
    text: '论文方面，NeurIPS 2024接收率25.8%，华人一作占比41%。发明专利中，百度生成式AI专利申请1.9万件，居全国第一，占全国的23.2%。高校AI专业毕业生就业率98%。\n医疗AI公司的CT辅助诊断系统准确率97%，阅片时间从5分钟缩短到30秒，覆盖医院3000家，单次收费9元。',
    published: '2025-06-01',
    expect: [],
  },
];
