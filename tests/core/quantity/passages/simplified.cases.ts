/**
 * News prose in our own words, in simplified Chinese. ⟦text|kind value unit⟧ marks each statistic:
 * value is one number or lo..hi, unit as in `Quantity.unit` with /per behind it, - for none.
 * Everything that is not marked is no statistic.
 */
export const SIMPLIFIED: readonly string[] = [
  `国产大模型的账本：一年烧掉多少钱

2025年3月18日，本报记者从⟦三家|count 3 家⟧机构处获得的统计显示，过去一年国内面向企业的大模型服务收入约为⟦68.4亿元|money 6.84e9 CNY⟧，同比增长⟦132%|percent 132 %⟧，其中金融、政务、教育三个行业合计贡献了⟦六成|percent 60 %⟧以上。

这一增速并不均衡。第一梯队的⟦五家|count 5 家⟧厂商拿走了⟦七成五|percent 75 %⟧的订单，排在第6名到第20名的企业合计不足⟦两成|percent 20 %⟧。某头部公司在财报电话会上透露，2024财年Q4其云端推理收入为⟦12.7亿元|money 1.27e9 CNY⟧，较上一季度的⟦9.9亿元|money 9.9e8 CNY⟧增加近⟦三成|percent 30 %⟧；毛利率由⟦31.5%|percent 31.5 %⟧降至⟦27.8%|percent 27.8 %⟧，下滑⟦3.7个百分点|percentage-point 3.7 pp⟧。

价格战是主因。2024年5月，多家厂商在一周内先后降价，主力模型的输入价格从⟦每千token 0.02元|skip⟧`.replace(
    '⟦每千token 0.02元|skip⟧',
    '每千token ⟦0.02元|rate 0.02 CNY/1k token⟧',
  ) +
    `一路降到⟦0.0008元|rate 0.0008 CNY/1k token⟧。到了年底，有厂商干脆把轻量版模型设为免费，标准版则维持在⟦0.8元/百万tokens|rate 0.8 CNY/1M token⟧，输出价格为⟦2元/百万tokens|rate 2 CNY/1M token⟧。一位从业者算了一笔账：以每天调用⟦10亿次|count 1e9 次⟧、每次消耗⟦1200个token|count 1200 token⟧计，一年光推理成本就超过⟦4亿元|money 4e8 CNY⟧。

成本端的压力同样不小。一台装有⟦8张|count 8 张⟧H800的服务器租金曾高达⟦每月7万元|skip⟧`.replace(
      '⟦每月7万元|skip⟧',
      '每月⟦7万元|rate 70000 CNY/1 month⟧',
    ) +
    `，今年初已回落至⟦5万至6万元|money 50000..60000 CNY⟧。训练一个千亿参数级别的模型，所需资金从两年前的约⟦2亿元|money 2e8 CNY⟧降到⟦5000万元|money 5e7 CNY⟧左右，训练周期缩短了⟦一半|fraction 0.5 -⟧。`.replace(
      '千亿参数级别',
      '⟦千亿参数|count 1e11 parameter⟧级别',
    ) +
    `

融资方面，2024年全年国内大模型领域共发生⟦85起|count 85 起⟧融资事件，披露总额逾⟦400亿元|money 4e10 CNY⟧，其中单笔⟦10亿元|money 1e9 CNY⟧以上的有⟦11笔|count 11 笔⟧。相比之下，2023年的数字分别是⟦103起|count 103 起⟧和⟦260亿元|money 2.6e10 CNY⟧。“头部效应越来越明显，一轮洗牌在所难免。”第四范式前员工、现任某基金合伙人的王先生说。

应用侧的数据更亮眼。截至今年2月底，国内生成式AI应用月活用户突破⟦2.7亿|count 2.7e8 -⟧，其中3款产品月活过⟦千万|count 1e7 -⟧，`.replace(
      '其中3款产品',
      '其中⟦3款|count 3 款⟧产品',
    ) +
    `人均日使用时长由⟦9分钟|duration 9 minute⟧升至⟦21分钟|duration 21 minute⟧。豆包1.5 Pro、文心4.0 Turbo、Qwen2.5-72B等模型相继开放，360公司、58同城也宣布接入。有机构预测，2028年这一市场有望达到⟦1200亿-1500亿元|money 1.2e11..1.5e11 CNY⟧，年均复合增长率约⟦45%|percent 45 %⟧。

“一旦跨过盈亏平衡点，利润会成倍释放。”前述负责人表示，公司计划用⟦18个月|duration 18 month⟧把客单价提高⟦1.5倍|multiple 1.5 x⟧，把售后人力压缩⟦三分之一|fraction 0.3333333333333333 -⟧。咨询电话400-820-8820。`.replace(
      '利润会成倍释放',
      '利润会加速释放',
    ),
  `# 算力缺口有多大

**一、供给**

1. 据工信部门统计，到2024年底，全国在用算力中心机架总规模超过⟦880万架|count 8.8e6 架⟧，算力总规模达⟦280 EFLOPS|measure 280 EFLOPS⟧，其中智能算力占比⟦32%|percent 32 %⟧。
2. 东部某枢纽的平均上架率由2021年的⟦43%|percent 43 %⟧提高到⟦61%|percent 61 %⟧，PUE降至⟦1.22|count 1.22 -⟧。
3. 一座数据中心年耗电约⟦3.2亿千瓦时|measure 3.2e8 kWh⟧，电费占运营成本的⟦五至六成|percent 50..60 %⟧。

**二、需求**

训练GPT-4级别的模型大约需要⟦2.5万张|count 25000 张⟧A100运行⟦90-100天|duration 90..100 day⟧。⟦[1]|skip⟧`.replace(
    '⟦[1]|skip⟧',
    '[1]',
  ) +
    ` 若改用H100，时间可压到⟦55天|duration 55 day⟧以内。中型企业私有化部署一般只需⟦4至8张|count 4..8 张⟧卡，预算在⟦80万～150万元|money 800000..1.5e6 CNY⟧之间。

2024年第三季度，三大运营商资本开支合计⟦873亿元|money 8.73e10 CNY⟧，同比减少⟦4.6%|percent 4.6 %⟧，但算力投资逆势增长⟦两成多|percent 20 %⟧。其中一家公布的全年目标是⟦475亿元|money 4.75e10 CNY⟧，占比提升⟦2.3个百分点|percentage-point 2.3 pp⟧至⟦28%|percent 28 %⟧。

**三、价格**

- 国产推理卡单价：⟦3.5万元|money 35000 CNY⟧/张起
- 云上租用：⟦6.5元/小时|rate 6.5 CNY/1 hour⟧
- 百万tokens平均成本：⟦1.8元|rate 1.8 CNY/1M token⟧，两年下降⟦95%|percent 95 %⟧

分析人士认为，到2030年，全国智能算力需求将是2023年的⟦20倍|multiple 20 x⟧，缺口或达⟦五分之一|fraction 0.2 -⟧。届时，数据中心用电量将占全社会用电量的⟦百分之五到六|percent 5..6 %⟧，相当于三峡电站年发电量的⟦3倍多|multiple 3 x⟧。`
      .replace('/张起', '/张起')
      .replace('⟦两成多|percent 20 %⟧', '⟦两成|percent 20 %⟧多')
      .replace('⟦3倍多|multiple 3 x⟧', '⟦3倍|multiple 3 x⟧多')
      .replace('⟦3.5万元|money 35000 CNY⟧/张起', '⟦3.5万元/张|rate 35000 CNY/1 image⟧起')
      .replace('⟦80万～150万元|money', '⟦80万～150万元|money'),
  `四问开源：谁在用，谁在赚

开源社区HuggingFace的榜单显示，2025年1月下载量前10的模型中，有⟦6款|count 6 款⟧来自中国团队。DeepSeek-R1上线⟦20天|duration 20 day⟧，下载次数就突破⟦1000万次|count 1e7 次⟧；其日活在第18天达到⟦1500万|count 1.5e7 -⟧，而ChatGPT走到这一步用了⟦244天|duration 244 day⟧。

一、性能差距还有多大？某评测机构7月发布的报告给出的答案是：在MMLU上，最好的开源模型与闭源模型相差⟦1.7个百分点|percentage-point 1.7 pp⟧，一年前这一数字还是⟦8.0|percentage-point 8 pp⟧。`.replace(
    '⟦8.0|percentage-point 8 pp⟧',
    '⟦8个百分点|percentage-point 8 pp⟧',
  ) +
    `在编程任务上，671B的DeepSeek-V3以⟦65.2分|count 65.2 分⟧排名第二，仅比第一名低⟦0.9分|count 0.9 分⟧。`.replace(
      '671B的',
      '⟦671B|count 6.71e11 -⟧的',
    ) +
    `

二、钱从哪来？受访的⟦217家|count 217 家⟧企业里，⟦58.1%|percent 58.1 %⟧靠定制服务，⟦23.5%|percent 23.5 %⟧靠订阅，其余靠广告和捐赠。年营收在⟦500万元|money 5e6 CNY⟧以下的占了⟦四分之三|fraction 0.75 -⟧，过⟦亿|count 1e8 -⟧的只有⟦9家|count 9 家⟧。

三、训练要花多少？论文披露，V3的训练用了⟦278.8万个|count 2.788e6 个⟧H800 GPU小时，按每小时⟦2美元|rate 2 USD/1 hour⟧折算，总成本约⟦557.6万美元|money 5.576e6 USD⟧，不到同级别闭源模型的⟦1/10|fraction 0.1 -⟧。也有人质疑：这⟦550多万美元|money 5.5e6 USD⟧没有算上前期研发投入，实际花费可能在⟦13亿美元|money 1.3e9 USD⟧上下。

四、接下来会怎样？有投资人给出三点判断：其一，5年内开源份额会从目前的⟦不足25%|skip⟧`
      .replace('⟦278.8万个|count 2.788e6 个⟧H800 GPU小时', '⟦278.8万|count 2.788e6 -⟧ H800 GPU小时')
      .replace('⟦不足25%|skip⟧', '不足⟦25%|percent 25 %⟧') +
    `翻到⟦50%|percent 50 %⟧以上；其二，API均价还要再降⟦80%-90%|percent 80..90 %⟧；其三，千元级AI硬件会成为标配，2026年出货量有望超⟦3000万台|count 3e7 台⟧。“百家争鸣之后，能活下来的也许就⟦三五家|count 3..5 家⟧。”`,
  `【财报速览】云途智能2025财年第三季度：AI收入首次⟦过半|fraction 0.5 -⟧

北京时间11月20日盘后，云途智能（NASDAQ：YTZN；9876.HK）公布截至2025年9月30日止三个月未经审计业绩。当季总收入⟦48.6亿元|money 4860000000 CNY⟧，同比⟦+33.2%|percent 33.2 %⟧、环比⟦+8.5%|percent 8.5 %⟧，略高于彭博一致预期的⟦47.9亿元|money 4790000000 CNY⟧；其中AI云服务收入⟦25.1亿元|money 2510000000 CNY⟧，占比⟦51.6%|percent 51.6 %⟧，去年同期为⟦19.3亿元|money 1930000000 CNY⟧（占⟦52.9%|percent 52.9 %⟧？公司称口径已调整）。经调整EBITDA为⟦6.2亿元|money 620000000 CNY⟧，利润率⟦12.8%|percent 12.8 %⟧，同比提升⟦3.1个百分点|percentage-point 3.1 pp⟧；GAAP净亏损收窄至⟦1.4亿元|money 140000000 CNY⟧，上年同期净亏⟦3.7亿元|money 370000000 CNY⟧。自由现金流由负转正，录得⟦2.3亿元|money 230000000 CNY⟧。期末现金及等价物约⟦126亿元|money 12600000000 CNY⟧，够烧⟦5年|duration 5 year⟧以上。

毛利率方面，集团整体为⟦41.3%|percent 41.3 %⟧（2Q25：⟦39.8%|percent 39.8 %⟧；3Q24：⟦37.2%|percent 37.2 %⟧），其中硬件仅⟦9.6%|percent 9.6 %⟧，软件则高达⟦78%|percent 78 %⟧。销售费用率⟦17.9%|percent 17.9 %⟧，同比降⟦2.4pct|percentage-point 2.4 pp⟧；研发投入⟦11.8亿元|money 1180000000 CNY⟧，研发人员⟦2,860名|count 2860 名⟧，占员工总数的⟦57%|percent 57 %⟧。管理层指引：四季度营收⟦52亿～54亿元|money 5200000000..5400000000 CNY⟧，中值同比增约⟦三成一|percent 31 %⟧；全年资本开支上限由⟦60亿元|money 6000000000 CNY⟧上调至⟦75亿元|money 7500000000 CNY⟧。

客户侧，年付费超⟦100万元|money 1000000 CNY⟧的大客户达到⟦412家|count 412 家⟧，净增⟦58家|count 58 家⟧；前十大客户贡献⟦34%|percent 34 %⟧的收入，第一大客户占⟦9.2%|percent 9.2 %⟧。NDR为⟦118%|percent 118 %⟧，流失率⟦3.5%|percent 3.5 %⟧。日均Token消耗量突破⟦5万亿|count 5000000000000 token⟧，较年初的⟦8000亿|count 800000000000 -⟧翻了⟦五倍|multiple 5 x⟧多，较一年前增长逾⟦18倍|multiple 18 x⟧。公司CFO李岚在电话会上称，过去12个月单位推理成本下降了⟦83%|percent 83 %⟧，“再降⟦一半|fraction 0.5 -⟧是大概率事件”。

资本市场反应平淡：财报公布后美股盘前一度涨⟦6.8%|percent 6.8 %⟧，随后回吐大半，截至发稿报⟦13.42美元|money 13.42 USD⟧，涨幅仅⟦0.9%|percent 0.9 %⟧，总市值约⟦58亿美元|money 5800000000 USD⟧。一家券商维持“跑赢行业”评级，目标价上调⟦11%|percent 11 %⟧至⟦17.5美元|money 17.5 USD⟧，对应2026年⟦25倍|multiple 25 x⟧P/E、⟦3.2倍|multiple 3.2 x⟧P/S；另一家则把目标价从⟦12美元|money 12 USD⟧下调至⟦11.5美元|money 11.5 USD⟧。

附：主要指标
| 指标 | 3Q25 | 2Q25 | 3Q24 | 同比 |
|---|---|---|---|---|
| 总收入（亿元） | ⟦48.6|count 48.6 -⟧ | ⟦44.8|count 44.8 -⟧ | ⟦36.5|count 36.5 -⟧ | ⟦33.2%|percent 33.2 %⟧ |
| 毛利率 | ⟦41.3%|percent 41.3 %⟧ | ⟦39.8%|percent 39.8 %⟧ | ⟦37.2%|percent 37.2 %⟧ | ⟦+4.1pct|percentage-point 4.1 pp⟧ |
| 经调整净利（亿元） | ⟦3.9|count 3.9 -⟧ | ⟦2.7|count 2.7 -⟧ | ⟦-0.8|count -0.8 -⟧ | 扭亏 |
| 每股收益（元） | ⟦0.47|count 0.47 -⟧ | ⟦0.31|count 0.31 -⟧ | (0.11) | — |
| 大客户数（家） | ⟦412|count 412 -⟧ | ⟦354|count 354 -⟧ | ⟦268|count 268 -⟧ | ⟦53.7%|percent 53.7 %⟧ |`,
  `问：国内主流大模型API现在多少钱？帮我整理一下，最好能估算每天处理⟦1万份|count 10000 份⟧合同的成本。

答：以下价格均为各家官网2025年10月的公开报价（人民币，含税），仅供参考：

1. **通用旗舰档**：输入⟦2–6元/百万tokens|rate 2..6 CNY/1M token⟧，输出⟦8～24元/百万tokens|rate 8..24 CNY/1M token⟧。A家对超过⟦32K|count 32000 -⟧的上下文加价⟦50%|percent 50 %⟧，B家则在夜间（0:00—8:00）打⟦五折|percent 50 %⟧。
2. **轻量档**：输入低至⟦0.15元|money 0.15 CNY⟧，输出⟦0.6元|money 0.6 CNY⟧；C家的Lite版前⟦50万tokens|count 500000 token⟧免费，之后每千tokens ⟦0.0003元|rate 0.0003 CNY/1k token⟧。
3. **推理（思考）档**：输出动辄⟦16元/百万tokens|rate 16 CNY/1M token⟧以上，思维链平均会多消耗⟦2至3倍|multiple 2..3 x⟧token。

**估算**：一份合同约⟦6,000字|count 6000 字⟧，折合⟦4,000个token|count 4000 token⟧左右；⟦1万份|count 10000 份⟧就是⟦4,000万token|count 40000000 token⟧。按输入⟦3元|money 3 CNY⟧、输出（每份⟦500 token|count 500 token⟧）⟦12元|money 12 CNY⟧计：
- 输入：40 × 3 = ⟦120元|money 120 CNY⟧
- 输出：5 × 12 = ⟦60元|money 60 CNY⟧
合计约⟦180元/天|rate 180 CNY/1 day⟧，一个月按⟦22个工作日|duration 22 day⟧算不到⟦4000元|money 4000 CNY⟧，一年⟦5万元|money 50000 CNY⟧上下。若命中缓存（命中率假设⟦60%|percent 60 %⟧），输入部分还能再省⟦五六成|percent 50..60 %⟧。

> 注意：①限流：免费档每分钟仅⟦3次|count 3 次⟧请求（⟦3 RPM|measure 3 rpm⟧），付费档⟦60～500 RPM|measure 60..500 rpm⟧不等；②SLA一般为⟦99.9%|percent 99.9 %⟧，即每月停机不超过⟦43.2分钟|duration 43.2 minute⟧；③最长输出⟦8K|count 8000 -⟧，超长文档要切成3段以上。

如果并发在20路以内，首token时延大约⟦0.8秒|duration 0.8 second⟧，整份合同审完需要⟦12～15秒|duration 12..15 second⟧；高峰期可能⟦翻倍|multiple 2 x⟧。自建方案：一台⟦8卡|count 8 卡⟧服务器约⟦180万元|money 1800000 CNY⟧，按⟦3年|duration 3 year⟧折旧、电费⟦0.65元/度|rate 0.65 CNY/1 kWh⟧、满载功耗⟦6.5kW|measure 6.5 kW⟧计算，每小时成本接近⟦75元|money 75 CNY⟧——日处理量低于⟦5万份|count 50000 份⟧时，租用API更划算。`,
  `# 研究速递：多模态模型在基层医院的随机对照试验

**背景**　我国约有⟦95.4万家|count 954000 家⟧基层医疗机构，承担了全国⟦51.8%|percent 51.8 %⟧的门诊量，但全科医生每万人口仅⟦4.03名|count 4.03 名⟧。

**方法**　2024年3月1日—12月31日，研究者在浙江、四川、甘肃三省⟦27个|count 27 个⟧县的⟦162家|count 162 家⟧卫生院开展整群随机试验（注册号ChiCTR2400081234），按1:1分组。纳入⟦18岁|count 18 岁⟧以上患者共⟦23,416例|count 23416 例⟧，中位年龄⟦57岁|count 57 岁⟧（四分位距⟦43–68岁|count 43..68 岁⟧），女性占⟦54.7%|percent 54.7 %⟧。主要终点为⟦72小时|duration 72 hour⟧内诊断与专家组一致率，非劣效界值设为⟦-3个百分点|percentage-point -3 pp⟧。

**结果**　干预组一致率为⟦91.3%|percent 91.3 %⟧（⟦95%|percent 95 %⟧CI：⟦90.7%～91.8%|percent 90.7..91.8 %⟧），对照组为⟦84.6%|percent 84.6 %⟧，绝对差⟦6.7个百分点|percentage-point 6.7 pp⟧（P<⟦0.001|count 0.001 -⟧），相当于每15名患者中多⟦1人|count 1 人⟧得到正确诊断。次要终点中，人均就诊时长由⟦9.8分钟|duration 9.8 minute⟧缩短至⟦7.1分钟|duration 7.1 minute⟧，抗生素处方率从⟦38.2%|percent 38.2 %⟧降到⟦29.5%|percent 29.5 %⟧（RR=⟦0.77|count 0.77 -⟧），⟦30天|duration 30 day⟧再就诊率相近（⟦11.2%|percent 11.2 %⟧ vs ⟦11.5%|percent 11.5 %⟧）。严重不良事件各⟦6例|count 6 例⟧和⟦9例|count 9 例⟧。亚组分析显示，工作年限不足⟦5年|duration 5 year⟧的医生获益最大，提升近⟦12个百分点|percentage-point 12 pp⟧；而在副高以上职称者中仅增加⟦1.9个百分点|percentage-point 1.9 pp⟧，差异无统计学意义（p=⟦0.21|count 0.21 -⟧）。

**成本**　系统每院年费⟦2.4万元|money 24000 CNY⟧，折合每次就诊⟦0.86元|money 0.86 CNY⟧；若推广至全国⟦一半|fraction 0.5 -⟧的乡镇卫生院，年支出约⟦4.3亿元|money 430000000 CNY⟧，预计节约医保基金⟦13亿至18亿元|money 1300000000..1800000000 CNY⟧，投入产出比1:3.6。

**局限**　①随访仅⟦10个月|duration 10 month⟧；②约⟦7%|percent 7 %⟧的问诊因断网未用上模型；③第二阶段（2026年起）将扩大到⟦9省|count 9 省⟧、⟦500家|count 500 家⟧机构，样本量不少于⟦8万|count 80000 -⟧。

*文献：Zhang L, et al. Lancet Digit Health 2025;7(9):e612–e624. doi:10.1016/S2589-7500(25)00123-4*`,
  `访谈实录：一个县城外卖站长的账本

"我手底下⟦五十六个|count 56 个⟧骑手，全职的⟦三十|count 30 -⟧出头，剩下都是众包。"老周掰着指头算，"去年双十一那天，一个站跑了⟦四千八百多单|count 4800 单⟧，平均每人⟦八十六单|count 86 单⟧，有个小伙子跑了⟦一百四十二单|count 142 单⟧，挣了⟦一千零五十块|money 1050 CNY⟧。"

单价在往下走。"三年前一单⟦四块五到五块|money 4.5..5 CNY⟧，现在⟦三块二|money 3.2 CNY⟧、⟦三块三|money 3.3 CNY⟧，远一点的⟦四块|money 4 CNY⟧出头，扣掉超时罚款——一次⟦五块|money 5 CNY⟧，投诉一次⟦五十|count 50 -⟧——到手也就⟦三块|money 3 CNY⟧来钱。"按他的说法，全职骑手每天干⟦十一二个小时|duration 11..12 hour⟧，一个月休⟦两天|duration 2 day⟧，收入⟦七八千|money 7000..8000 CNY⟧，旺季能过万；众包的一天挣⟦百八十块|money 180 CNY⟧，"图个自由"。

成本不少：电动车租金每月⟦三百五|rate 350 CNY/1 month⟧，电池换电包月⟦二百九十九|count 299 -⟧，⟦五百块|money 500 CNY⟧押金；保险⟦两块五一天|rate 2.5 CNY/1 day⟧，从工资里扣。"摔一跤，误工一周，⟦一千多块|money 1000 CNY⟧就没了。"去年站里出了⟦七起|count 7 起⟧事故，⟦三起|count 3 起⟧理赔，最多的一笔赔了⟦两万三|count 23000 -⟧。

平台抽成多少？"我说不准。顾客付⟦三十五|count 35 -⟧，商家到手⟦二十一二|count 21..22 -⟧，骑手拿⟦五块|money 5 CNY⟧，你自己算，差不多⟦两成五|percent 25 %⟧。"商家李姐证实：她家月流水⟦九万|count 90000 -⟧左右，实收⟦六万一|count 61000 -⟧，佣金加配送占到⟦百分之三十二|percent 32 %⟧，"⟦十单|count 10 单⟧里有一单是亏的"。

今年四月几家平台大战，补贴最猛的时候，一杯奶茶⟦一块六毛八|money 1.68 CNY⟧，"一上午送了⟦二百多杯|count 200 杯⟧，手都酸了"。站里单量⟦翻了一番|multiple 2 x⟧还多，人手只添了九个，准时率从⟦百分之九十八|percent 98 %⟧掉到⟦九十一|percent 91 %⟧，差评多了⟦三倍|multiple 3 x⟧。到了八月，补贴退潮，单量跌去⟦四成|percent 40 %⟧，骑手走了⟦十几个|count 11..19 个⟧。

老周今年⟦四十七|count 47 -⟧，干这行第八年，⟦十万公里|measure 100000 km⟧换了⟦三辆|count 3 辆⟧车。问他打算，他说："再干两三年，攒够⟦二十万|count 200000 -⟧，回村开个小超市。五险一金？⟦一半|fraction 0.5 -⟧人没有。能有个⟦三五百|count 300..500 -⟧的高温补贴，就千恩万谢了。"`,
];
