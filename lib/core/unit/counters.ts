/**
 * Counters of things that news counts: a small Chinese numeral before one of them is a statistic
 * too. Source: own list, from Chinese business news.
 */
export const COUNTERS: string =
  '家 起 人 名 人次 人份 户 辆 架 艘 座 栋 幢 笔 宗 桩 款 部 台 套 枚 颗 张 株 棵 匹 只 支 艘次 架次 班次 车次 例 处 所 间 床 门店 单 票 批次 件 篇 册 份 股 盒 箱 瓶 袋 粒 片 柜 坪 块 人日 台套 户次 件次 家次 个国家';

/**
 * Counters that count anything at all. A small Chinese numeral before one of them (两个方面) is no
 * statistic; a number in digits (309个), or a large one, is.
 */
export const LOOSE_COUNTERS: string =
  '层 个 条 种 类 项 次 位 轮 场 组 对 批 城 省 市 县 区 镇 村 校 院 岗位 场次 例次 轮次 频次 题 幅 遍 集 曲 首 封 点 分 字 岁 方 双 本 句 头 页 支队 强';

/** Counters that number parts and ranks: no statistic whatever stands before them. */
export const RANK_COUNTERS: string =
  '大 步 级 期 代 届 章 节 维 排 行 列 段 星 号 版 流 线 等 环 道 关 卷 集';

/**
 * Ordinary words that begin with a counter or unit, so that the unit is none there: 2亿家庭 has no
 * 家, 3成本 no 成. Source: own list.
 */
export const NOT_UNITS: string =
  '起跳 起薪 周活 周活跃 月活 日活 年活 家庭 家居 家电 家用 家具 家族 家长 人工 人均 人民 人力 人才 人类 人口 人气 人形 人员 人士 人群 人脸 起来 起步 起初 起伏 起诉 起源 起始 台湾 台积 台风 台州 部分 部门 部委 部署 部队 部长 项目 个人 个性 个体 条件 条例 条款 种子 类似 类型 次数 次日 次年 次要 次级 位于 位置 位居 位列 名为 名义 名称 名单 名列 名字 名校 笔记 款项 户外 户均 户籍 场景 场均 场地 间接 间隔 所有 所以 所在 所谓 所需 所得 处于 处理 处在 处罚 成本 成立 成为 成长 成功 成员 成果 成交 成熟 成都 成分 成绩 成人 倍增 点击 点燃 点评 分别 分布 分析 分为 分行 分公司 分支 分拆 分层 分散 度过 年均 年度 年化 年报 年薪 年轻 年级 年龄 天然 天津 天使 天猫 天气 元宇宙 元素 元件 元老 元年 元首 元月 角度 角色 角逐 角落 毛利 毛病 毛坯 块链 股票 股价 股东 股权 股份 股市 股息 手机 手段 手续 本次 本轮 本地 本土 本身 本年 本月 本周 本季 本来 本质 本科 本公司 本报 份额 件事 支持 支付 支出 支撑 支柱 支援 支线 双方 双碳 双双 对于 对比 对应 对外 对标 对象 对此 对手 组成 组织 组合 组建 组件 批准 批发 批评 批量 级别 代表 代码 代理 代替 代工 期间 期望 期待 期货 期权 期末 期内 单位 单价 单个 单日 单月 单季 单一 单元 标准 标志 标的 票房 头部 头条 面向 面临 面积 升至 升到 升为 升级 升温 升值 升幅 升高 方面 方案 方向 方式 方法 平均 平台 平安 秒杀 米其林 克隆 克服 克制 例如 集团 集中 集成 集群 集合 首席 首次 首家 首个 首发 首批 首款 首日 首位 首先 字段 区域 区块 区间 市场 市值 市级 市盈 市民 省级 省份 县级 城市 城区 院士 校园 村民 行业 行为 行动 行政 行情 列入 列为 段落 道路 关键 关注 关于 流量 流程 流动 线上 线下 线路 等级 等等 等待 层面 层级 步伐 大学 大会 大型 大模型 大厂 大陆 大关 大小 大约 大幅 大部分 大城市 大城 节点 节省 节约 章节 号称 版本 版权 星期 环节 环境 环比 张力 只能 只有 只是 座谈 幅度 岁月 强调 强劲 强化 强大 强国 强者 打造 打破 打击 打开 周期 周边 周围 周年庆 周末 载体 载荷 多家 度假 桶装 床位 件套 笔试 片区 片面 片段 袋装 盒装 粒子 床旁 两者 两国 两岸 两地 两家 两个 两年 两大 两位 两次 两种 两会 两市 方可 方才 克拉 升降 升学 升腾 伏击 寸土 平衡 平稳 赫然 瓦解 字样 篇章 句话 题材 页面 页岩 首度 首例 首席';
