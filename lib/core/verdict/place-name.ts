import type { PlaceCode } from '../figure/figure.ts';
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
