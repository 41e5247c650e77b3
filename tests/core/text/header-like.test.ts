import { expect, it } from 'vitest';
import { completeHeaders, isHeaderLike } from '../../../lib/core/text/header-like.ts';

it.each([
  '地区',
  '規模（億元）',
  '2024',
  '2032（預估）',
  '2027E',
  'FY2025',
  '2024年产量（吨）',
  '价格（元/百万tokens）',
  'GPT-4o',
  '文心 4.0 Turbo',
  'Share (%)',
])('takes "%s" for a header', (text) => {
  expect(isHeaderLike(text)).toBe(true);
});

it.each([
  '',
  '12',
  '157亿元',
  '不到5%',
  '三成五',
  '约16',
  'about 16',
  'over $3',
  '—',
  '1.3 兆美元',
])('takes "%s" for a figure or nothing', (text) => {
  expect(isHeaderLike(text)).toBe(false);
});

it('says of what a column of growth is', () => {
  expect(completeHeaders(['年份', '产量（吨）', '同比', 'YoY (%)', '占比'])).toEqual([
    '年份',
    '产量（吨）',
    '产量（吨） 同比',
    '产量（吨） YoY (%)',
    '占比',
  ]);
  expect(completeHeaders(['Year', 'Growth'])).toEqual(['Year', 'Growth']);
});
