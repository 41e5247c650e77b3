/**
 * Idioms and set phrases with a number in them that states nothing. Source: own list, from
 * Xinhua's dictionary of idioms and business news.
 */
export const IDIOMS: string =
  '一分钱一分货 一些 一样 一般 一直 一定 一起 一旦 一切 一种 一面 一方面 一边 一度 一致 一举 一再 一律 一线 一流 一体 一体化 一站式 一系列 一部分 一段 一番 一时 一时间 一跃 一路 一味 一向 一经 一来 一同 一共 一带 一带一路 一下 一会 一点 一点点 一二三线 一二线 一三产业 一大批 一批 一众 一代 一把 一手 一款 一场 一轮 一家 一名 一位 一次 一次性 一步 一步步 一小步 一大步 一个 一项 一条 一类 一键 一哄而上 一蹴而就 一如既往 一席之地 一毛不拔 一分为二 一线城市 一言 一言堂 一目了然 一应俱全 一马当先 一枝独秀 一触即发 一锤定音 一脉相承 一拥而上 一无所知 一帆风顺 一石二鸟 一举两得 一心一意 一五一十 一日千里 一掷千金 一刀切 一把手 一揽子 一盘棋 一窝蜂 一锅端 一口气 一阵 一阵子 统一 唯一 单一 之一 逐一 同一 万一 专一 任一 合一 不一 二合一 三合一 多合一 进一步 第一时间 三三两两 三番五次 三心二意 三言两语 三省 三思 三方 三农 三角 三星 三峡 三亚 三高 两极 两极分化 两者 两难 两会 两岸 两用 两端 两侧 两地 四处 四周 四面八方 四海 四分五裂 四两拨千斤 四川 五花八门 五湖四海 五角大楼 五一 五大洲 五台山 五粮液 五星 六神无主 六小虎 六小龙 七上八下 七嘴八舌 八仙过海 八方 九牛一毛 九死一生 九号 十分 十足 十全十美 十拿九稳 十字 十字路口 百度 百花齐放 百家争鸣 百家号 百家姓 百模大战 百模 百川 百科 百炼 百灵 百望 百济 百胜 百强 百年 百团大战 百废待兴 百里挑一 百尺竿头 千方百计 千家万户 千问 千行百业 千人千面 千篇一律 千变万化 千差万别 千丝万缕 千军万马 千载难逢 千帆 千寻 千里 千里马 千禧 千兆 千古 千万别 千万不要 万科 万达 万物 万象 万事 万千 万能 万众 万得 万兴 万国 万维 万岁 万里 万里长征 万亿级别 万家灯火 万卡 千卡 千卡级 万卡级 十万卡 亿万 亿欧 亿纬 亿联 成千上万 成百上千 举一反三 独一无二 数一数二 不管三七二十一 三下五除二 三位一体 五位一体 朝三暮四 不三不四 再三 三倍速 三十而立 十年磨一剑 双十一 六一八 三八 九一八 一二三 二手 二手车 二手房 二维码 二氧化碳 二级市场 一级市场 二次元 二次 二线 三线 二三线 三四线 四线 五线 二代 三甲 三维 二维 二进制 十进制 四两 四新 十佳 七夕 六合 五金 七牛 八股 八卦 九宫格 七匹狼 零一万物 从零到一 从0到1 从1到n 双百 万店 百店 百万富翁 千万富翁 亿万富翁 百分百 百城 千城 千村 百县 十堰 九江 三明 三门 六安 七台河 九寨沟 三国 一汽 一加 一点资讯 三一重工 三七互娱 三六零 四维图新 七彩 八达 九阳 九九 第四范式 一致性 多一点 一口 一生 两面 一旁 一早 一周岁 一团 两头 三头 三者 四者 二者 五四 一二 三类 四类 万方 万有引力 千里眼 千锤百炼 百战 百搭 百变 百事 百威 百思买 百世 千金 千载 千山 万水 十大 万人空巷 千亩方 一半以上的人';

/** Ordinary words with a numeral in them, that nobody takes for a number. Source: own list. */
export const ORDINARY: string =
  '正负 担负 抱负 自负 肩负 胜负 辜负 拾起 收拾 放肆 肆意 肆无忌惮 陆地 登陆 着陆 陆空 海陆空 陆续 陆军 大陆 内陆 队伍 退伍 入伍 伍德 落伍 百姓 百货 数不胜数 数据 数字 数量 数学 数码 数智 数组 数值 数额 数次 数控 数年 数月 数日 数天 数家 半导体 半径 半价 半途而废 半路 半壁江山 半斤八两 半信半疑 半年报 半成品 半岛 半夜 几乎 几何 几近 对于 对外 对此 对比 对手 对应 对标 对话 对象 对抗 对齐 对接 对方 正如 正在 正式 负责 负担 负面 负债 负荷 负载 零部件 零件 零售 零碳 零跑 零食 零距离 零散 零基础 零日 零样本 零门槛 归零 清零';

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
  'chart charts chapter section table figure fig exhibit appendix part page pages step item note article line row column question lesson unit volume issue episode series round phase level tier stage version no nos nrs number rule annex paragraph clause act';

/** English words before a number that rank: "top 10". */
export const RANK_WORDS: string = 'top fortune global forbes';

/** Capitalised English words that are no names, so that the number after them is none either. */
export const NOT_NAMES: string =
  'the a an in on at by of to for from with about around over under nearly almost some only just more less than up down and or but as is was are were be been has had have with within between after before since until during through across against per into out than that this these those it its they their he she we you i another other all both each every least most approximately roughly exactly fewer above below exceeding reaching hitting total totaling when while if then so yet also even still now today last next past first second third not no nor what which who how when where why may can could would should will there here because although though once currently overall meanwhile however according out some plus minus equal';
