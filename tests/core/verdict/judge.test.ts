import { describe, expect, it } from 'vitest';
import { alignPeriods } from '../../../lib/core/verdict/align-period.ts';
import { judge, type MetricRelation } from '../../../lib/core/verdict/judge.ts';
import type { Statement } from '../../../lib/core/verdict/statement.ts';
import { FORM_CASES, type JudgeCase, SCOPE_CASES, VALUE_CASES } from './judge.cases.ts';

const LABELS = { zh: '某市场规模', en: 'the size of a market' };

const relation = (
  kind: MetricRelation['kind'],
  dimension: MetricRelation['dimension'] = 'money',
): MetricRelation => ({
  kind,
  ours: LABELS,
  theirs: { zh: '另一市场规模', en: 'the size of another market' },
  dimension,
});

const statement = (side: JudgeCase['ours'], period: string | undefined): Statement => ({
  metric: 'm',
  stated: 'level',
  basis: 'measured',
  ...(period === undefined ? {} : { period }),
  ...side,
  value: { lo: 0, hi: 0, unit: '', bound: 'exact', precision: 0, ...side.value },
});

function run(one: JudgeCase, period: string | undefined): ReturnType<typeof judge> {
  return judge(
    statement(one.ours, period),
    statement(one.theirs, period),
    relation('same', one.dimension),
  );
}

describe('judge', () => {
  it.each([...VALUE_CASES, ...FORM_CASES])('on values of one scope: $name', (one) => {
    const { verdict, reasons, ratio } = run(one, '2024');
    expect(reasons.map(({ kind }) => kind)).toEqual(expect.arrayContaining([...one.reasons]));
    expect(verdict).toBe(one.verdict);
    if (one.ratio !== undefined) expect(ratio).toBeCloseTo(one.ratio);
  });

  it('says of a gap that it is the least, as the values as printed are further apart', () => {
    const [ours, theirs] = [1.3e12, 1.8e12].map((value) =>
      statement({ value: { lo: value, hi: value, unit: 'USD', precision: 0.5e11 } }, '2032'),
    );
    if (!ours || !theirs) throw new Error('two statements');
    const { ratio, reasons } = judge(ours, theirs, relation('same'));
    const gap = reasons.find(({ kind }) => kind === 'gap');
    expect(ratio).toBeCloseTo(0.722);
    expect(gap?.en).toMatch(/at least about 23% apart/);
    expect(gap?.zh).toMatch(/至少相差约 23%/);
  });

  it.each(SCOPE_CASES)('on scopes: $name', (one) => {
    const { verdict, reasons, ratio } = run(one, undefined);
    expect(reasons.map(({ kind }) => kind)).toEqual(expect.arrayContaining([...one.reasons]));
    expect(verdict).toBe(one.verdict);
    if (one.ratio !== undefined) expect(ratio).toBeCloseTo(one.ratio);
  });

  it.each(['ours-narrower', 'theirs-narrower', 'neighbour'] as const)(
    'never compares a metric that is %s, but gives the ratio',
    (kind) => {
      const side = statement({ value: { lo: 8, hi: 8, unit: 'CNY' } }, '2024');
      const { verdict, ratio, reasons } = judge(side, side, relation(kind));
      expect(verdict).toBe('not-comparable');
      expect(ratio).toBe(1);
      expect(reasons[0]?.kind).toMatch(/metric$/);
    },
  );

  it('names the rate, its year and its source when it converts a currency', () => {
    const dollars = statement({ value: { lo: 1, hi: 1, unit: 'USD' } }, '2023');
    const yuan = statement({ value: { lo: 7.08, hi: 7.08, unit: 'CNY' } }, '2023');
    const reason = judge(dollars, yuan, relation('same')).reasons.find(
      ({ kind }) => kind === 'currency-converted',
    );
    expect(reason?.data).toMatchObject({ from: 'USD', to: 'CNY', year: 2023 });
    expect(reason?.zh).toMatch(/2023 年平均汇率.*美联储/);
    expect(reason?.en).toMatch(/average rate of 2023.*Federal Reserve/);
  });

  it('says when both rest on one origin, and when the same figure is credited to another', () => {
    const value = { lo: 8, hi: 8, unit: 'USD' };
    const idc = { zh: 'IDC', en: 'IDC', code: 'idc' };
    const mckinsey = { zh: '麦肯锡', en: 'McKinsey', code: 'mckinsey' };
    const kinds = (quoted: typeof idc): string[] =>
      judge(
        statement({ quoted, value }, '2024'),
        statement({ publisher: idc, isOrigin: true, value }, '2024'),
        relation('same'),
      ).reasons.map(({ kind }) => kind);
    expect(kinds(idc)).toContain('same-origin');
    expect(kinds(mckinsey)).toContain('attribution-differs');
  });

  it('gives every reason a sentence in both languages that accuses nobody', () => {
    const all = [...VALUE_CASES, ...FORM_CASES, ...SCOPE_CASES].flatMap(
      (one) => run(one, undefined).reasons,
    );
    for (const { zh, en } of all) {
      expect(zh).toMatch(/\p{Script=Han}.*[。）]$/u);
      expect(en).toMatch(/^[A-Z“].*[.)]$/);
      expect(`${zh} ${en}`).not.toMatch(/错误|造假|虚假|谎|wrong|false|fake|lie|undefined|NaN/i);
    }
  });
});

describe('alignPeriods', () => {
  it.each([
    ['2024', '2024', false, 'same'],
    ['2024-12', '2024-12-31', true, 'within'],
    ['2024-12', '2024-12-31', false, 'differs'],
    ['2022-11→2024-10', '2022→2024', true, 'within'],
    ['2022→2024', '2024', true, 'differs'],
    ['FY2024', '2024-Q1', true, 'differs'],
    ['sometime', '2024', true, 'differs'],
  ] as const)('%s and %s (states: %s) are: %s', (one, other, states, alignment) => {
    expect(alignPeriods([one, other], states)).toBe(alignment);
    expect(alignPeriods([other, one], states)).toBe(alignment);
  });
});
