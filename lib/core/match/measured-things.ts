/**
 * What numbers in business prose measure, by concept, in simplified Chinese and lower-case English.
 * The one nearest to a figure says what the figure counts: where that is none of a metric's terms,
 * the figure is of something else, whatever its value and however near the metric's other words.
 */
export const MEASURED_THINGS: Readonly<Record<string, string>> = {
  market:
    '市场规模|市场总规模|市场总量|市场体量|产业规模|行业规模|市场空间|市场|market size|market value|market|industry',
  funding:
    '融资|融到|融了|融得|募资|募得|募到|筹资|投融资|领投|轮投资|funding|raised|raises|raise|raising|funding round|financing round|round of|fundraising|seed|series|天使轮|种子轮|a轮|b轮|c轮|d轮|e轮|f轮',
  investment: '投资|investment|investments|invested|invest|invests|investing',
  spending:
    '付的钱|花的钱|开支|支出|投入|采购|预算|花费|投放|推广费|广告费|spending|spent|spend|spends|budget|purchases|orders|订单',
  'capital spending': '资本开支|资本支出|资本性支出|capex|capital expenditure|capital spending',
  valuation:
    '估值|市值|身价|valuation|valued|market cap|market capitalisation|market capitalization|worth of stock',
  profit:
    '净利润|利润|净利|盈利|亏损|profit|profits|net income|earnings|loss|losses|operating income',
  'profit margin':
    '利润率|毛利率|净利率|profit margin|gross margin|net margin|operating margin|profit margins|gross margins',
  margin: 'margin|margins',
  share: '占比|份额|市占率|market share',
  revenue: '营收|营业收入|收入|销售额|销量|年销|营业额|revenue|revenues|sales|turnover',
  price: '价格|售价|定价|标价|单价|price|prices|priced|pricing|charges|charge|fee|fees|收费|租金',
  cost: '成本|费用|cost|costs',
  users: '用户|月活|日活|下载量|活跃|粉丝|users|downloads|subscribers|visits|访问量|followers',
  staff:
    '员工|裁员|岗位|就业|人才|毕业生|学生|人员|职缺|职位|编制|headcount|vacancies|openings|employees|staff|workers|jobs|layoffs|graduates|students|engineers|工程师',
  pay: '薪资|工资|年薪|薪酬|奖金|salary|salaries|wages|bonus',
  stock: '股价|股票|涨停|跌停|股份|持股|stock price|share price|stock|stake|dividend',
  energy: '电费|用电|耗电|能耗|电力|排放|功耗|装机|electricity|energy|power|emissions|megawatts',
  publications:
    '论文|专利|被引|引用量|引用数|引用次数|引用率|paper|papers|publications|publication|patents|patent|citations',
  performance: '准确率|得分|正确率|分数|accuracy|score|scores|benchmark|性能差距|差距|gap|lead',
  parameters: '参数|parameter|parameters',
  trade: '出口|进口|外贸|gdp|国内生产总值|exports|imports|trade',
  penalty: '罚款|可罚|处罚|罚金|赔偿|fine|fined|penalty|damages|settlement|诉讼',
  tender: '中标|招标|投标|tender|tenders|bids|contract|contracts|procurement',
  incidents: '事件|事故|incidents|incident|accidents',
  time: '时长|耗时|usage time|time spent|duration|交付周期|交货周期|交期|lead time|lead times',
  adoption: '渗透率|普及率|采用率|使用率|penetration|adoption|uptake|respondents|受访',
  shipments: '出货|产量|shipments|shipped|output of|库存',
  area: '面积|平方米|floor space|square',
  'other rates':
    '续约率|留存率|转化率|良率|失败率|完成率|清偿率|入住率|命中率|通过率|录用率|接收率|接受率|失业率|利率|税率|离职率|流失率|复购率|退货率|负债率|坏账率|不良率|开工率|通胀|cpi|gross margin|churn|retention|renewal|renewals|unemployment|interest rate|tax rate|inflation|turnover rate|acceptance rate|occupancy',
  subscription:
    '月费|年费|会员费|订阅费|订阅价|月租|月付|年付|monthly fee|annual fee|subscription fee|monthly plan|membership',
  loans: '贷款|存款|负债|债券|loans|loan|debt|bond|bonds',
  transactions:
    '成交额|成交量|交易额|交易量|流水|gmv|票房|保费|签约额|签约金额|合同额|合同金额|transaction|transactions|gross merchandise|ticket sales|box office|premiums',
  aid: '补贴|补助|资助|津贴|奖励|拨款|专项资金|匡列|编列|划拨|拨出|预留|注册资本|earmarked|earmarks|earmark|set aside|subsidy|subsidies|grant|grants|aid|bounty|prize|endowment',
  cash: '现金|现金流|账上|储备|cash|cash flow|cash pile|reserves|savings account',
  targets:
    '目标价|市盈率|市销率|溢价|折价|price target|target price|multiple of sales|price-to-sales|premium',
  deals:
    '收购|并购|买下|对价|股权转让|acquisition|acquire|acquired|acquires|takeover|buyout|merger',
  rent: '租赁|租金|月租|rent|rental|lease',
  content: '播放量|阅读量|点击量|浏览量|曝光|观看|views|impressions|clicks|streams',
  tests:
    '通过率|胜率|成功率|错误率|幻觉率|误报率|召回率|精度|pass rate|win rate|success rate|error rate|hallucination rate|false positives|recall|precision',
  satisfaction: '满意度|好评率|信任度|支持率|satisfaction|approval rating|trust|confidence index',
};
