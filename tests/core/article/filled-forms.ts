import { randomSequence } from './written-texts.ts';

/** What is put into a form: who it is about, and numbers between two bounds. */
interface Blanks {
  readonly name: string;
  readonly trade: string;
  number(least: number, most: number, digits?: number): string;
}

const NAMES: readonly Omit<Blanks, 'number'>[] = [
  { name: '澜石股份', trade: '阀门' },
  { name: '北屿科技', trade: '语音芯片' },
  { name: '青禾农业', trade: '种薯' },
  { name: '望川物流', trade: '冷库' },
  { name: '东篱软件', trade: '排班软件' },
  { name: '九垓能源', trade: '储能柜' },
];

/** Forms that are filled in anew with other names and numbers: what is around them stays, word for word. */
const FORMS: Readonly<Record<string, (blanks: Blanks) => string>> = {
  'a quarterly report': ({ name, trade, number }) =>
    `${name}三季度经营简报
本简报由公司财务部门编写，未经会计师审阅，各项数目如与日后的正式报告有出入，以正式报告为准。
第三季度公司卖出的货物与服务合计${number(2, 90)}亿元，比去年同一季度多了${number(1, 40)}%；归到股东名下的利润为${number(0, 9)}亿元，比去年同一季度多了${number(1, 60)}%；做生意收回的现金减去付出的现金，余下${number(0, 9)}亿元；折算到每一股上，利润为${number(0, 2)}元。
前三个季度加在一起，卖出的货物与服务合计${number(90, 300)}亿元，增幅为${number(1, 40)}%。
利润变动的原因主要在${trade}业务：订单比往年来得早，工厂满负荷开工，毛利率因此抬高了${number(0, 4)}个百分点；研发的花费也多了${number(3, 30)}%。
季度末登记在册的股东共有${number(10_000, 70_000, 0)}户，持股最多的十户合计拿着${number(30, 70)}%的股份。`,
  'the abstract of a market study': ({ trade, number }) =>
    `${trade}市场研究与五年展望
近几年来，居民的收入在提高，政策的扶持没有中断，技术也日渐成熟，${trade}这一行随之站上了新的台阶。据我们测算，去年${trade}的市场规模约为${number(20, 900, 1)}亿元，增速达到${number(5, 60, 1)}%，照此推算，五年之后将会扩大到${number(900, 3000, 1)}亿元，期间的年均复合增长率为${number(8, 35, 1)}%。
需求主要来自三个方面，其中排在首位的一块占了${number(30, 60, 1)}%；供给一侧的集中程度仍在上升，名列前茅的五家厂商合计占据了${number(20, 80, 1)}%的份额。
这份研究走访了产业链上下游的从业者，查阅了公开的统计与年报，依次讨论供给与需求、价格与成本、区域与渠道、主要厂商的经营以及投资的风险，希望能为准备进入这一行的人提供参考。`,
  'a closing bulletin': ({ name, number }) =>
    `收盘简报：${name}所在板块走强
今天两地股市全天震荡，收盘时大盘指数上涨${number(0, 3)}%，报${number(2800, 3500)}点，成长指数上涨${number(0, 3)}%，报${number(1600, 2300)}点。两地全天的成交金额合计${number(6000, 19_000, 0)}亿元，比前一个交易日放大了${number(100, 2000, 0)}亿元，上涨的股票超过${number(1000, 4500, 0)}只。
从盘面上看，资金主要流向前期跌幅较深的板块，防守性的品种普遍回落，外地资金全天净流入${number(5, 120)}亿元。
以上内容由程序自动生成，只供读者了解行情，买卖的决定和后果由各人自己承担。`,
};

/** Each form filled in several times, by the form's name. */
export const filledForms = (): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    Object.entries(FORMS).map(([form, fill], formNumber) => [
      form,
      NAMES.map((names, index) => {
        const random = randomSequence(100 * formNumber + index + 1);
        const number = (least: number, most: number, digits = 2): string =>
          (least + random() * (most - least)).toFixed(digits);
        return fill({ ...names, number });
      }),
    ]),
  );
