import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../lib/core/figure/figure.ts';
import { readBlock } from '../../../lib/core/read-document.ts';
import type { TextBlock } from '../../../lib/core/text/text-block.ts';
import * as cases from './scope.cases.ts';

const META = { published: '2025-02-11' };

const block = (text: string, more: Partial<TextBlock> = {}): TextBlock => ({
  id: 1,
  text,
  role: 'body',
  headings: [],
  ...more,
});

type Meta = { readonly published?: string; readonly readOn?: string };

function figureIn(one: TextBlock, printed: string, meta: Meta = META): Figure {
  const { figures } = readBlock(one, meta);
  const found = figures.find(({ quantity }) => quantity.text === printed);
  if (!found)
    throw new Error(`${printed} is not among ${figures.map(({ quantity }) => quantity.text)}`);
  return found;
}

const read = ({ text, figure }: cases.ScopeCase): Figure => figureIn(block(text), figure);

describe('readFigures', () => {
  it.each([
    ['行业规模为88±3亿元。', ['88']],
    ['It was worth 8.8 ± 0.3 billion yuan.', ['8.8']],
    ['It was worth 8.8 +/- 0.3 billion yuan.', ['8.8']],
    ['行业规模为\uFFFC亿元。', []],
  ])(
    'takes neither a tolerance nor a unit without its number for a figure: "%s"',
    (text, figures) => {
      const found = readBlock(block(text), META).figures.map(({ quantity }) => quantity.text);
      expect(found).toEqual(figures);
    },
  );

  it.each([...cases.PERIOD_CASES, ...cases.MORE_PERIOD_CASES])(
    'reads the period of $figure in "$text"',
    (one) => {
      expect(read(one).period?.value ?? null).toBe(one.period);
    },
  );

  it.each(cases.PLACE_CASES)('reads the place of $figure in "$text"', (one) => {
    expect(read(one).place?.value ?? null).toBe(one.place);
  });

  it.each(cases.BASIS_CASES)('reads the basis of $figure in "$text"', (one) => {
    expect(read(one).basis.value).toBe(one.basis);
  });

  it.each([
    [{ readOn: '2025-02-11' }, 'forecast'],
    [{ published: '2033-01-01', readOn: '2033-02-11' }, 'measured'],
    [{}, 'forecast'],
  ] as const)('holds a later year for a forecast: %o', (meta, basis) => {
    const { basis: read } = figureIn(
      block('Sales come to $9 billion in 2032.'),
      '$9 billion',
      meta,
    );
    expect(read.value).toBe(basis);
  });

  it.each(cases.QUOTED_CASES)('reads who is quoted for $figure in "$text"', (one) => {
    expect(read(one).quoted?.value.code ?? null).toBe(one.quoted);
  });

  it.each(cases.SUBJECT_CASES)('reads the subject of $figure in "$text"', (one) => {
    expect(read(one).subject?.value ?? null).toBe(one.subject);
  });

  it.each(cases.STATED_CASES)('reads what $figure states in "$text"', (one) => {
    expect(read(one).stated).toBe(one.stated);
  });

  it('gives the evidence as a span of the block', () => {
    const text = '规模可观。据IDC统计，2024年中国市场规模为90亿元。';
    const { period, place, quoted } = figureIn(block(text), '90亿元');
    const words = [period, place, quoted].map(
      (one) => one?.evidence && text.slice(one.evidence.start, one.evidence.end),
    );
    expect(words).toEqual(['2024年', '中国', 'IDC']);
  });

  it('takes period and place over from the headings, without a span', () => {
    const { period, place } = figureIn(
      block('市场规模：90亿元', { headings: ['报告', '2024年中国市场'] }),
      '90亿元',
    );
    expect([period, place]).toEqual([{ value: '2024' }, { value: 'CN' }]);
  });

  it('prefers a table cell’s own headers to the headings above the table', () => {
    const cell = block('90亿元', {
      role: 'cell',
      columnHeader: '2023年',
      headings: ['2024年回顾'],
    });
    expect(figureIn(cell, '90亿元').period?.value).toBe('2023');
  });

  it('takes nothing over from a heading that names two periods', () => {
    const one = block('规模为90亿元', { headings: ['2023年与2024年的比较'] });
    expect(figureIn(one, '90亿元').period).toBeUndefined();
  });

  it('takes the place of the sentence before when that names only one', () => {
    const one = block('这是中国的情况。2024年规模为90亿元。');
    expect(figureIn(one, '90亿元').place?.value).toBe('CN');
    const two = block('这是中国和美国的情况。2024年规模为90亿元。');
    expect(figureIn(two, '90亿元').place).toBeUndefined();
  });

  it.each([
    ['2024年5月改版。销售额为90亿元。', '2024'],
    ['2024年5月改版。\n销售额为90亿元。', undefined],
    ['2024年5月改版。销售：上市后为90亿元。', undefined],
    ['截至2024年二季度有80家门店。销售额为90亿元。', '2024-Q2'],
  ])('takes over from "%s" the period %s', (text, period) => {
    expect(figureIn(block(text), '90亿元').period?.value).toBe(period);
  });

  it('prefers the period of the line that introduces a list to the present', () => {
    const headings = ['按2023年的收入划分：'];
    const item = block('广告，目前很少，不到5%', { headings });
    expect(figureIn(item, '5%').period?.value).toBe('2023');
    const other = block('广告，目前很少，不到5%', { headings: ['2023年的收入'] });
    expect(figureIn(other, '5%').period?.value).toBe('2025-02');
  });

  it.each([
    [['到2030年会怎样？'], 'body', undefined, 'measured'],
    [['展望2030年'], 'body', '2030', 'forecast'],
    [['2030年'], 'cell', '2030', 'forecast'],
    [['2021年回顾'], 'body', '2021', 'measured'],
  ] as const)('under %j a %s figure is of %s and %s', (headings, role, period, basis) => {
    const figure = figureIn(block('占比为55%', { headings, role }), '55%');
    expect([figure.period?.value, figure.basis.value]).toEqual([period, basis]);
  });

  it('goes on with who is quoted in the block before', () => {
    const before = 'IDC称规模为90亿元。';
    const quotedIn = (text: string) => figureIn(block(text, { before }), '200亿元').quoted?.value;
    expect(quotedIn('该机构还预计将达200亿元。')?.code).toBe('idc');
    expect(quotedIn('将达200亿元。')).toBeUndefined();
  });

  it('is about the company that the line over a list is about', () => {
    const subjectUnder = (heading: string) =>
      figureIn(block('广告：5%', { headings: [heading] }), '5%').subject?.value;
    expect(subjectUnder('百度的收入构成如下：')).toBe('百度');
    expect(subjectUnder('百度的收入构成')).toBeUndefined();
  });

  it('does not know what last year is without the document’s date', () => {
    expect(figureIn(block('去年规模为90亿元。'), '90亿元', {}).period).toBeUndefined();
  });

  it('makes no figure of dates, versions and list numbers', () => {
    expect(readBlock(block('1. Llama 3.1发布于2024年7月23日。'), META).figures).toEqual([]);
  });

  it.each([
    '2024年中国大模型市场规模达XX亿元',
    '市场规模为**亿元，出货□□万台',
    '融资约[X]亿美元，用户？亿人',
    '规模是𝟏𝟓𝟕亿元，出货1\u0332 5\u0332 万台',
  ])('makes no figure of a number that is left blank, or that nobody can read: "%s"', (text) => {
    expect(readBlock(block(text), META).figures).toEqual([]);
  });

  it.each([
    '市场规模（人民币，亿元）',
    '市场规模（左轴，亿元）及增速（右轴，%）',
    '市场规模（按人民币计，十亿元）',
    '市场规模（现价，亿元，未调整）',
  ])('makes no figure of the unit in a note on other numbers: "%s"', (text) => {
    expect(readBlock(block(text), META).figures).toEqual([]);
  });

  it('makes a figure of an amount that is named and not counted', () => {
    const { figures } = readBlock(block('拿下亿元级订单，融资过亿元'), META);
    expect(figures.map(({ quantity }) => quantity.text)).toEqual(['亿元', '亿元']);
  });

  it('reads simplified and traditional text alike', () => {
    const scope = ({ period, place, basis, stated }: Figure): unknown[] => [
      period?.value,
      place?.value,
      basis.value,
      stated,
    ];
    const simplified = figureIn(block('预计2027年，全球市场规模将达90亿美元。'), '90亿美元');
    const traditional = figureIn(block('預計2027年，全球市場規模將達90億美元。'), '90億美元');
    expect(scope(traditional)).toEqual(scope(simplified));
  });

  it('keeps the sentence of a text without stops to a bounded length', () => {
    const { figures } = readBlock(block('规模为90亿元 '.repeat(2000)), META);
    expect(figures.length).toBe(2000);
    expect(Math.max(...figures.map(({ sentence }) => sentence.length))).toBeLessThanOrEqual(600);
  });

  it('is plain data', () => {
    const figure = figureIn(block('据IDC统计，2024年中国市场规模为90亿元。'), '90亿元');
    expect(structuredClone(figure)).toEqual(figure);
    expect(JSON.parse(JSON.stringify(figure))).toEqual(figure);
  });
});
