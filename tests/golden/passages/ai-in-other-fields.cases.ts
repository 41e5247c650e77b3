import type { GoldenPassage } from '../golden-passage.ts';

/** Other fields, told under titles and in sentences that name AI. */
export const AI_IN_OTHER_FIELDS: readonly GoldenPassage[] = [
  {
    name: 'other field: car makers with models in the cockpit',
    published: '2025-04-01',
    text: `# 车企抢着上大模型，销量却没跟上
3月，国内新能源车零售99.1万辆，同比增长38%，渗透率达51.1%。搭载大模型座舱的车型占到四成。
某新势力全年营收653亿元，亏损224亿元，研发投入130亿元，占营收的20%。其智驾团队有1500人，训练用卡1万张，训练费用一年5亿元。
价格战还在继续，主流车型平均降价1.8万元，降幅12%。行业利润率只有4.3%，供应链企业的订单交期从12周缩短到8周。`,
    expect: [],
  },
  {
    name: 'other field: banks that count what agents do',
    published: '2025-05-06',
    text: `# Banks count what AI does for them
Lenders spent $31 billion on technology last year, up 9%. One bank says its AI agents answer four times as many calls as its staff, at half the cost per call.
Net interest margins fell by 0.3 percentage points, a gap that rivals have yet to close. Fraud incidents rose 56.4% to 233 cases at a mid-sized insurer.
Mobile users grew 20%, and 78% of customers now use the app at least monthly. Shares trade at 1.3 times book, and the index of lenders has gained 8.5% this year.`,
    expect: [],
  },
  {
    name: 'other field: glasses with AI in them',
    published: '2025-06-12',
    text: `# AI眼镜热销，谁在赚钱
一季度国内AI眼镜出货14.9万副，同比增长171%；行业协会预计全年市场规模突破34.9亿元，2029年达到306亿元。
一家镜片厂的AI眼镜收入占55%，定制业务占40%。单副成本从1500元降到900元，电池供货周期52周。
品牌投放也猛，一家公司上半年广告费用1.6亿元，是去年的5倍。某大模型公司为其提供接口，每副每年收费30元。`,
    expect: [],
  },
  {
    name: 'other field: a newspaper and chatbots',
    published: '2025-03-11',
    text: `# How a newspaper learned to live with chatbots
Traffic from AI chatbots to publishers rose 171% last year, yet it is only 1.7% of all visits. The paper's subscriptions bring in 55% of revenue and advertising 40%.
It signed a licence with an AI company worth $16 million over three years. Newsroom staff fell by 15%, and the average story now takes 30 minutes less to edit.
The pension fund is $1.3 billion short.`,
    expect: [],
  },
  {
    name: 'other field: servers and their cooling',
    published: '2025-07-08',
    text: `# AI服务器带火液冷
2024年国内液冷服务器市场规模23.7亿美元，同比增长67%，预计2029年达162亿美元，年复合增长率46.8%。
头部厂商拿下三成份额，前五名合计占七成。某运营商的集采中标结果显示，液冷机型共1520台，中标金额64.67亿元。
电费是机房最大的支出，占运营成本的六成；换用液冷后能耗下降40%。`,
    expect: [],
  },
  {
    name: 'other field: schools that teach AI',
    published: '2025-02-19',
    text: `# 高校开AI课，实验室忙着买卡
今年全国有105所高校新设人工智能专业，累计备案626个。某校AI学院招生302人，就业率98%，平均起薪1.6万元。
学院采购算力卡花了7900万元，学生发表论文233篇，引用增长22.6%，申请专利40件，授权率69.7%。`,
    expect: [],
  },
  {
    name: 'other field: weeders on a farm',
    published: '2025-08-30',
    text: `# AI scribbles on the farm
Growers who tried AI weeders cut herbicide use by 67%, and one orchard's labour cost fell 50%. The world market for farm robots was worth $40 billion in 2022 and could reach $1.3 trillion by 2060, says a maker.
China accounts for 69.7% of drone exports; the United States buys 12%. Seed prices rose fivefold in Kenya.`,
    expect: [],
  },
  {
    name: 'other field: drugs found with software',
    published: '2025-09-09',
    text: `# AI 製藥新創的冬天
今年以來，AI製藥領域募資93億元，年減三成；一家新創完成1.6億美元C輪，估值15.7億美元。
公司說，AI把先導化合物的篩選成本降了七成，時間縮短到原來的五分之一。臨床二期成功率約四成，比業界平均高出1.7個百分點。
股價自高點跌了67%，法人預估2030年市場規模可達400億美元。`,
    expect: [],
  },
];
