import type { UnitLine } from './unit.ts';

/** Lengths of time. The value stays in the unit as written. */
export const DURATION: readonly UnitLine[] = [
  ['year', '年(时间|) 个年头 载 周年 years? yrs?'],
  ['quarter', '个季度 quarters'],
  ['month', '个月(时间|) months?'],
  ['week', '周(时间|) 个?星期 个周 weeks?'],
  ['day', '天(时间|) 个?(工作|交易)日 日内 days? (trading|working|business)_days'],
  ['hour', '个?(小时|钟头) hours? hrs?'],
  ['minute', '分钟 minutes? mins?'],
  ['second', '秒钟? seconds? secs?'],
  ['ms', '毫秒 milliseconds? ms'],
  ['μs', '微秒 microseconds? μs'],
  ['ns', '纳秒 nanoseconds? ns'],
  ['century', '个?世纪 centuries'],
  ['decade', 'decades?'],
];

/** Tokens and parameters. */
export const TOKEN: readonly UnitLine[] = [
  ['token', '个?(token|tokens|词元) tokens?数'],
  ['parameter', '个?参数 参数量 parameters? params'],
];

/** Prefixes of the SI with their Chinese and English names. */
export const PREFIXES: Readonly<Record<string, readonly [chinese: string, english: string]>> = {
  n: ['纳', 'nano'],
  μ: ['微', 'micro'],
  m: ['毫', 'milli'],
  c: ['厘', 'centi'],
  d: ['分', 'deci'],
  k: ['千', 'kilo'],
  K: ['千', 'kilo'],
  M: ['兆', 'mega'],
  G: ['吉', 'giga'],
  T: ['太', 'tera'],
  P: ['拍', 'peta'],
  E: ['艾', 'exa'],
  Z: ['泽', 'zetta'],
};

/** Measures with prefixes: the prefixes that news puts before the code, and the names of the unit. */
export const PREFIXED: readonly (readonly [
  code: string,
  prefixes: string,
  chinese: string,
  english: string,
])[] = [
  ['B', 'KMGTPEZ', '字节', 'bytes?'],
  ['FLOPS', 'GTPE', '次浮点运算', 'flops?'],
  ['Hz', 'kMG', '赫兹?', 'hertz'],
  ['W', 'kMGT', '瓦特?', 'watts?'],
  ['Wh', 'kMGT', '瓦时', 'watt[_-]hours?'],
  ['m', 'nμmcdk', '米', 'met(er|re)s?'],
  ['g', 'μmk', '克', 'grams?'],
];

/** Measures that news uses, in the unit as written. Source: the SI brochure (2019), and trade usage. */
export const MEASURE: readonly UnitLine[] = [
  ['GB', 'gib'],
  ['TB', 'tib'],
  ['bit', '比特 bits?'],
  ['qubit', '个?量子比特 qubits?'],
  // Behind a number and before a word of technology: 100兆宽带. Otherwise 兆 is 10^12.
  ['兆', '兆'],
  ['bps', 'bps bit/s'],
  ['Mbps', 'mbps mb/s'],
  ['Gbps', 'gbps gb/s'],
  ['TB/s', 'tb/s tbps'],
  ['PFLOPS', 'p算力'],
  ['EFLOPS', 'e算力'],
  ['TOPS', 'tops'],
  ['Hz', 'hz'],
  ['W', 'w'],
  ['Wh', 'wh'],
  ['kWh', '千瓦小时 度电'],
  ['mAh', 'mah 毫安时'],
  ['V', '伏特? volts'],
  ['μm', 'microns'],
  ['cm', '公分'],
  ['m', 'm 公尺'],
  ['km', '公里'],
  ['mile', '英里 miles?'],
  ['foot', '英尺 feet foot ft'],
  ['inch', '英?寸 inch(es|)'],
  ['nautical mile', '海里 nautical_miles'],
  ['m²', '平方(公尺|米) 平米? m2 sq_m square_met(er|re)s'],
  ['km²', '平方(公里|千米) km2 sq_km square_kilomet(er|re)s'],
  ['sq ft', '平方英尺 sq_ft square_feet'],
  ['square mile', '平方英里 square_miles'],
  ['mu', '亩'],
  ['ha', '公顷 hectares?'],
  ['acre', '英亩 acres?'],
  ['m³', '立方米 m3 cubic_met(er|re)s'],
  ['cubic foot', '立方英尺 cubic_feet'],
  ['L', '公?升 lit(er|re)s?'],
  ['ml', 'ml 毫升 milliliters'],
  ['gallon', '加仑 gallons?'],
  ['barrel', '桶 barrels?'],
  ['g', 'g'],
  ['kg', '公斤 kilos'],
  ['jin', '市?斤'],
  ['liang', '两'],
  ['t', '公?吨 t (metric_|)tons? tonnes?'],
  ['lb', '磅 lbs? pounds?'],
  ['oz', '盎司 ounces? oz'],
  ['°C', '℃ °c 摄氏度 degrees_celsius'],
  ['°F', '℉ °f 华氏度 degrees_fahrenheit'],
  ['degree', '° 度 degrees?'],
  ['rad', 'rad'],
  ['turn', 'turns'],
  ['pm', 'picometer'],
  ['teaspoon', 'teaspoons?'],
  ['light year', '光年 light-years'],
  ['km/h', 'km/h 公里/小时 kph mph'],
];
