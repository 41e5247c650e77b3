/**
 * Counters of things that news counts: a small Chinese numeral before one of them is a statistic
 * too. Source: own list, from Chinese business news.
 */
export const COUNTERS: string =
  '[艘架户件家]次? [起名副辆座栋幢笔宗桩款部套枚颗张株棵匹只支例处所间床单票篇册份股盒箱瓶袋粒片柜坪块] 次 人[次份日]? 台套? [班车批]次 门店 个国家';

/**
 * Counters that count anything at all. A small Chinese numeral before one of them (两个方面) is no
 * statistic; a number in digits (309个), or a large one, is.
 */
export const LOOSE_COUNTERS: string =
  '[层个条种类项位组对批城省市县区镇村校院题幅遍集曲首封点分字岁方双本句头页道核卡杯碗趟桌餐球队期站席晚剂针罐根把门帧羽尾手则口伙] 剂次 [学课]时 学分 [场轮]次? 周岁 [例频]次 岗位 支队';

/** Counters that number parts and ranks: no statistic whatever stands before them. */
export const RANK_COUNTERS: string =
  '世纪 [大步级强代届章节维排行列段星号版流线等环关卷] 年级 (nm|纳米)(_|-|级|)(工艺|制程|节点|芯片|process|nodes?|chips?)';

/**
 * Ordinary words that begin with a counter or unit, so that the unit is none there: 2亿家庭 has no
 * 家, 3成本 no 成. Source: own list.
 */
export const NOT_UNITS: string =
  'quarter 杯[赛子葛具] 桌[面游子上] 餐[饮厅馆桌具] 球[员队赛迷场星类拍门衣] 晚[上间报会于宴期年餐] 站[点长在台内外上稳队] 席[位卷次执] 欧[洲盟美冠佩陆] 核[心能电酸算查准对] 个点[位评赞击] 卡[车片塔路位牌斯尔脸顿通内西] 起[跳薪来步初伏诉源始] 周[活期边围末] 年[活均度化报薪轻龄] 家[庭居电用具族长] 人[工均民力才类口气形员士群脸] 台[湾积风州] 部[分门委署队长] 项目 个[人性体] 条[件例款] 种子 类[似型] 次[数日年要级元生] 位[于置居列] 名[为义称单列字校] 笔[记试] 款项 户[外均籍] 场[景均地] 间[接隔] 所[有以在谓需得] 处[于理在罚] 成[本立为长功员果交熟都分绩人] 倍增 点[击燃评] 分[别布析为行支拆层散组享销手] 分公司 度[过假] 天[然津使猫气] 元宇宙 元[素件老年首月] 角[度色逐落] 毛[利病坯] 块链 股[票价东权份市息] 本[次轮地土身年月周季来质科报] 本公司 份额 件[事套] 支[持付出撑柱援线] 双[方碳双] 对[于比应外标象此手] 组[成织合建件] 批[准发评量] 级别 代[表码理替工] 期[间望待货权末内临项工建试研中] 队[伍员列长友内形] 单[位价个日月季一元] 票房 头[部条] 升[至到为级温值幅高降学腾] 方[面案向式法可才] 平[均台安衡稳] 秒杀 米其林 克[隆服制拉] 例如 集[团中成群合] 首[席次家个发批款日位先度例] 字[段样] 区[域块间] 市[场值级盈民] 省[级份] 县级 城[市区] 院士 校园 村民 行[业为动政情] 列[入为] 段落 道[路理] 关[键注于] 流[量程动] 线[上下路] 等[级等待] 层[面级] 步伐 大[学会型厂陆关小约幅城] 大模型 大部分 节[点省约] 章节 号称 版[本权] 环[节境比] 张力 只[能有是] 座谈 幅度 岁月 强[调劲化大国者] 打[造破击开] 折[让讓合算] 周年庆 星标 载[体荷] 桶装 床[位旁] 片[区面段] 手[机段里工动表续头游] 则[为是在指] 口[径味罩岸号气头令腔碑感袋] 伙[伴食计] 卡[在住] 分机 日游 针[对灸] 把[握手关控] 门[店户票口窗] 根[本源] 帧率 尾[气号部盘] 袋装 盒装 粒子 两[者国岸地家个年大位次种会市] 伏击 寸土 赫然 瓦解 篇章 句话 题材 页[面岩]';
