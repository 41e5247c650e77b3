import type { PeriodLabel, PlaceCode } from '../figure/figure.ts';
import type { Localized } from '../text/localized.ts';

const PLACE_NAMES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  world: ['全球', 'the world'],
  CN: ['中国', 'China'],
  US: ['美国', 'the United States'],
  EU: ['欧洲', 'Europe'],
  'CN/US': ['中美之间', 'China and the United States'],
  GB: ['英国', 'Britain'],
  JP: ['日本', 'Japan'],
  KR: ['韩国', 'South Korea'],
  IN: ['印度', 'India'],
  DE: ['德国', 'Germany'],
  FR: ['法国', 'France'],
  CA: ['加拿大', 'Canada'],
  AU: ['澳大利亚', 'Australia'],
  RU: ['俄罗斯', 'Russia'],
  BR: ['巴西', 'Brazil'],
  SG: ['新加坡', 'Singapore'],
  TW: ['台湾', 'Taiwan'],
  HK: ['香港', 'Hong Kong'],
  'CN-BJS': ['北京', 'Beijing'],
  'CN-SHA': ['上海', 'Shanghai'],
  'CN-SZX': ['深圳', 'Shenzhen'],
  'CN-HGH': ['杭州', 'Hangzhou'],
  'CN-CAN': ['广州', 'Guangzhou'],
  'CN-GD': ['广东', 'Guangdong'],
  'CN-ZJ': ['浙江', 'Zhejiang'],
  AP: ['亚太', 'Asia-Pacific'],
  SEA: ['东南亚', 'South-East Asia'],
  NAM: ['北美', 'North America'],
  LATAM: ['拉美', 'Latin America'],
  ME: ['中东', 'the Middle East'],
  AFR: ['非洲', 'Africa'],
};

/** A place code in words; a code without a name stands for itself. */
export function placeName(code: PlaceCode): Localized {
  const [zh, en] = PLACE_NAMES[code] ?? [code, code];
  return { zh, en };
}

const LABEL = /^(FY)?(\d{4})(?:-(?:([HQ])(\d)|(\d\d)(?:-(\d\d))?))?$/;

function englishName(label: string): string {
  const [, fiscal, year, part, number, month, day] = LABEL.exec(label) ?? [];
  if (!year) return label;
  const head = fiscal ? `fiscal ${year}` : year;
  if (part) return `${head} ${part}${number}`;
  return [head, month, day].filter(Boolean).join('-');
}

function chineseName(label: string): string {
  const [, fiscal, year, part, number, month, day] = LABEL.exec(label) ?? [];
  if (!year) return label;
  const head = `${year} ${fiscal ? '财年' : '年'}`;
  if (part === 'Q') return `${head}第${'一二三四'.charAt(Number(number) - 1)}季度`;
  if (part === 'H') return `${head}${number === '1' ? '上' : '下'}半年`;
  const date = month ? ` ${Number(month)} 月` : '';
  return head + date + (day ? ` ${Number(day)} 日` : '');
}

/** A period label in words. */
export function periodName(label: PeriodLabel): Localized {
  const ends = label.split('→');
  return { zh: ends.map(chineseName).join('至'), en: ends.map(englishName).join(' to ') };
}
