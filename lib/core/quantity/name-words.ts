/**
 * Idioms and set phrases with a number in them that states nothing. Source: own list, from
 * Xinhua's dictionary of idioms and business news.
 */
export const IDIOMS: string =
  '一分钱一分货 一二三线 一毛不拔 一五一十 一刀切 万一 第一时间 三角 四川 四处 四周 五角大楼 五台山 九牛一毛 百度 百家争鸣 百家号 百家姓 百强 百年 百模大战 百模 千方百计 千家万户 千人千面 千篇一律 千载难逢 千兆 千万别 千万不要 千问 千行百业 千军万马 万岁 万亿级别 万家灯火 十万卡 成千上万 成百上千 不管三七二十一 三倍速 三十而立 三心二意 三番五次 十年磨一剑 双十一 六一八 九一八 一二三 八股 七匹狼 零一万物 从0到1 从1到n 百万富翁 千万富翁 亿万富翁 百分百 千村 七台河 三六零 第四范式 一周岁 千载 万人空巷 千亩方 四两拨千斤 五花八门 独一无二 数一数二 七上八下 百里挑一 九死一生 进一步 之一 统一 唯一 单一 同一 一体化 一系列 一部分 一次性 一小步 一致性 一方面 三省 十分 两极 三农 百川 百姓 二手 一线 二线 三线';

/** Characters that make an idiom of the 一 before them: 一些, 一般, 一旦. */
export const AFTER_ONE: string =
  '些样般直定起旦切种面边度致举再律流体向经来同共带下会点众键路味代把手款场轮家名位次步个项条类言蹴哄如席目马枝触脉拥帆石心日窝锅口阵';

/** Ordinary words with a numeral in them, that nobody takes for a number. Source: own list. */
export const ORDINARY: string =
  '正负 担负 抱负 自负 肩负 胜负 辜负 拾起 收拾 放肆 肆意 肆无忌惮 陆地 登陆 着陆 陆空 海陆空 陆续 陆军 大陆 内陆 队伍 退伍 入伍 半导体 半径 半价 半途而废 半路 半壁江山 半斤八两 半信半疑 半年报 半成品 半岛 半夜 零售';

/** Names of companies and products that begin with a number, and fixed names that are numbers. Source: own list. */
export const NUMBER_NAMES: string =
  '360公司 360集团 360数字安全 360数字 360安全 360智脑 360浏览器 360搜索 360手机 360度 360创始人 360董事长 58同城 58到家 51job 36氪 36kr 21世纪经济报道 21世纪 863计划 973计划 211工程 985工程 985高校 211高校 211院校 985院校 12306 12315 7-eleven 37互娱 500强 100强 80后 85后 90后 95后 00后 05后 5a级 4s店 3c产品 24/7 7x24 7x24小时 9/11 9·11 996工作制 007 1688平台 3m公司 1药网 51talk 163邮箱';

/** Han names of products and standards whose number is a version: 文心4.0, 工业4.0. Source: own list. */
export const VERSIONED: string =
  '文心 文心一言 文心大模型 通义 千问 通义千问 豆包 豆包大模型 混元 混元大模型 盘古 盘古大模型 星火 讯飞星火 星火大模型 智谱 元脑 昇腾 麒麟 鸿蒙 日日新 商量 天工 百川 紫东太初 工业 骁龙 天玑 酷睿 锐龙 可灵 即梦 版本 系统 智脑 书生 阶跃 悟道 孟子 智子 万兴 蓝牙 安卓 微信 欧拉 飞桨 言犀 九天 星辰 元景 灵犀 海螺';

/** Words after a number that make it a version: 4.0 Turbo, 3.5 Sonnet. */
export const VERSION_TAILS: string =
  'turbo pro max ultra plus mini lite flash air nano sonnet opus haiku preview beta alpha instruct chat omni vision thinking exp rc 版 版本 系列 代 se fe ti';

/** English words before a number that number a part: "Chapter 3". */
export const PART_WORDS: string =
  'slide slides chart charts chapter section table figure fig exhibit appendix part page pages step item note article line row column question lesson unit volume issue episode series round phase level tier stage version no nos nrs number rule annex paragraph clause act';

/** English words before a number that rank: "top 10". */
export const RANK_WORDS: string = 'top fortune global forbes';

/** Capitalised English words that are no names, so that the number after them is none either. */
export const NOT_NAMES: string =
  'the a an in on at by of to for from with about around over under nearly almost some only just more less than up down and or but as is was are were be been has had have with within between after before since until during through across against per into out than that this these those it its they their he she we you i another other all both each every least most approximately roughly exactly fewer above below exceeding reaching hitting total totaling when while if then so yet also even still now today last next past first second third not no nor what which who how when where why may can could would should will there here because although though once currently overall meanwhile however according out some plus minus equal';
