import type { Localized } from '../text/localized.ts';

/** Names of currencies and units for the plain form. English in the plural. Chinese counters name themselves. */
export const UNIT_NAMES: Readonly<Record<string, Localized>> = {
  CNY: { zh: '元', en: 'yuan' },
  USD: { zh: '美元', en: 'dollars' },
  EUR: { zh: '欧元', en: 'euros' },
  GBP: { zh: '英镑', en: 'pounds' },
  JPY: { zh: '日元', en: 'yen' },
  HKD: { zh: '港元', en: 'Hong Kong dollars' },
  TWD: { zh: '新台币', en: 'New Taiwan dollars' },
  KRW: { zh: '韩元', en: 'won' },
  CAD: { zh: '加元', en: 'Canadian dollars' },
  AUD: { zh: '澳元', en: 'Australian dollars' },
  INR: { zh: '卢比', en: 'rupees' },
  SGD: { zh: '新加坡元', en: 'Singapore dollars' },
  '%': { zh: '%', en: '%' },
  pp: { zh: '个百分点', en: 'percentage points' },
  x: { zh: '倍', en: 'times' },
  token: { zh: ' token', en: 'tokens' },
  parameter: { zh: '参数', en: 'parameters' },
  year: { zh: '年', en: 'years' },
  quarter: { zh: '个季度', en: 'quarters' },
  month: { zh: '个月', en: 'months' },
  week: { zh: '周', en: 'weeks' },
  day: { zh: '天', en: 'days' },
  hour: { zh: '小时', en: 'hours' },
  minute: { zh: '分钟', en: 'minutes' },
  second: { zh: '秒', en: 'seconds' },
  call: { zh: '次', en: 'calls' },
  share: { zh: '股', en: 'shares' },
  person: { zh: '人', en: 'people' },
  image: { zh: '张', en: 'images' },
};

/** Counters that English leaves out or says otherwise. */
export const COUNTER_NAMES: Readonly<Record<string, string>> = {
  人: 'people',
  名: 'people',
  户: 'households',
  家: '',
  人次: 'visits',
  起: '',
  个: '',
};
