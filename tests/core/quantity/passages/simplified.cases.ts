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
];
