/**
 * Chinese texts for telling copies from strangers: words of our own put together by a fixed random
 * sequence, so that texts on one subject share their words, as articles of one field do, all end
 * with the same notice, and yet none is another's copy.
 */

/** Subjects, each with who acts, what is done and what about; lists are separated by spaces. */
const FIELDS: Readonly<Record<string, { who: string; does: string; what: string; where: string }>> =
  {
    models: {
      who: '大模型厂商 云服务商 芯片企业 开源社区 研究机构 行业客户 监管部门 初创公司 应用开发者 数据服务商',
      does: '下调了 发布了 评估了 采购了 训练了 部署了 开放了 整合了 重新设计了 推迟了',
      what: '推理价格 训练集群 多模态能力 企业知识库 智能体平台 开源权重 行业解决方案 算力预算 评测基准 订阅套餐',
      where: '在金融行业 在制造车间 在医院里 在政务大厅 在教育市场 在海外市场 在长三角 在数据中心',
    },
    energy: {
      who: '电网公司 风电场 储能企业 煤矿 光伏组件厂 地方政府 充电运营商 炼化企业 输电工程队 研究院',
      does: '扩建了 检修了 并网了 核算了 出售了 规划了 关停了 改造了 承接了 监测了',
      what: '海上风机 储能电站 输电走廊 碳配额 充电桩网络 调峰机组 屋顶光伏 绿证 热电联产 氢能管线',
      where: '在西北戈壁 在沿海滩涂 在山区 在工业园 在老城区 在边境口岸 在黄河两岸 在海岛上',
    },
    farming: {
      who: '合作社 种粮大户 农技员 粮库 乳品企业 果农 县农业局 冷链公司 种子公司 养殖场',
      does: '收割了 储存了 引进了 补贴了 轮作了 运走了 检验了 试种了 灌溉了 登记了',
      what: '早稻 冬小麦 大豆 奶牛 苹果 耐旱品种 玉米青贮 水产饲料 茶园 温室番茄',
      where: '在松嫩平原 在丘陵地带 在湖区 在旱塬 在河谷 在城郊 在梯田上 在盐碱地',
    },
    transport: {
      who: '铁路局 港口集团 航空公司 货运平台 公交公司 造船厂 快递网点 高速公路处 地铁公司 司机们',
      does: '增开了 改签了 装卸了 疏浚了 调度了 检测了 更换了 试运行了 缩短了 合并了',
      what: '夜间班列 集装箱航线 支线航班 冷藏车队 换乘通道 桥梁支座 停车位 船闸 货运枢纽 信号系统',
      where: '在内河航道 在枢纽机场 在跨海大桥 在城市群之间 在口岸 在隧道口 在新区 在环线上',
    },
  };

/** Words that any article uses. */
const COMMON =
  '去年 今年 据统计 其中 不过 同时 因为 所以 已经 仍然 开始 增加 减少 预计 主要 相关 问题 情况 费用 订单 ' +
  '市场 合作 计划 负责人 记者 介绍 表示 认为 需要 能够 没有 如果 由于 随着 对于 以及 或者 而且 之后 之前 ' +
  '成本 收入 价格 规模 比例 左右 超过 不足 达到 下降 上升 继续 尚未 逐步 部分 全部 各地 当地 同行 客户';
/** What every site prints under every article. */
const BOILERPLATE =
  '本文仅代表作者个人观点，不构成任何投资建议，转载请注明出处并联系编辑部取得授权。';

/** A small repeatable random sequence, 0–1. Source: Marsaglia, "Xorshift RNGs", 2003. */
export function randomSequence(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 0x1_0000_0000;
  };
}

function writeArticle(seed: number): string {
  const random = randomSequence(seed);
  const choose = <T>(list: readonly T[]): T => {
    const item = list[Math.floor(random() * list.length)];
    if (item === undefined) throw new Error('an empty list');
    return item;
  };
  const field = choose(Object.values(FIELDS));
  const word = (list: string) => choose(list.split(' '));
  const clause = () => {
    const words = [field.who, field.does, field.what, field.where, COMMON, COMMON, COMMON];
    const written = Array.from({ length: 3 + Math.floor(random() * 5) }, () => word(choose(words)));
    if (random() < 0.3)
      written.push(`${1 + Math.floor(random() * 900)}${choose(['亿元', '%', '家'])}`);
    return written.join('');
  };
  const sentence = () =>
    `${Array.from({ length: 2 + Math.floor(random() * 3) }, clause).join('，')}。`;
  const paragraphs = Array.from({ length: 10 + Math.floor(random() * 8) }, () =>
    Array.from({ length: 3 + Math.floor(random() * 3) }, sentence).join(''),
  );
  return [...paragraphs, BOILERPLATE].join('\n');
}

/** Articles in paragraphs, one a line; the same number always gives the same ones. */
export const writtenTexts = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => writeArticle(index + 1));
