/** Words beside a figure that tell its scope, in simplified Chinese or lower-case English. */

/** Place codes and the words that name them. Codes: ISO 3166-1, UN/LOCODE for cities, `world`, `EU`. */
export const PLACES: Readonly<Record<string, string>> = {
  'CN/US': '中美两国|中美|美中|us-china|china-us|u.s.-china|sino-american|sino-us',
  world:
    '国际站|international site|全球|全世界|世界范围|世界各国|worldwide|globally|global|across the world|around the world|in the world|world',
  CN: '中国大陆|中国内地|内地|中国|我国|国内|全国|本土|境内|chinese|china|domestic',
  US: '美国|美企|united states|american|america|u.s.|u.s|us',
  EU: '欧盟|欧洲|european union|european|europe|eu',
  GB: '英国|united kingdom|britain|british|uk',
  JP: '日本|japanese|japan',
  KR: '韩国|south korean|south korea|korean|korea',
  IN: '印度|indian|india',
  DE: '德国|german|germany',
  FR: '法国|french|france',
  CA: '加拿大|canadian|canada',
  AU: '澳大利亚|澳洲|australian|australia',
  RU: '俄罗斯|russian|russia',
  BR: '巴西|brazilian|brazil',
  SG: '新加坡|singapore',
  TW: '台湾|taiwanese|taiwan',
  HK: '香港|hong kong',
  IL: '以色列|israeli|israel',
  AE: '阿联酋|united arab emirates|uae',
  SA: '沙特|saudi arabia|saudi',
  ID: '印度尼西亚|印尼|indonesia',
  VN: '越南|vietnam',
  IT: '意大利|italian|italy',
  ES: '西班牙|spanish|spain',
  MX: '墨西哥|mexico',
  AP: '亚太|asia-pacific|asia pacific',
  SEA: '东南亚|southeast asia',
  ME: '中东|middle east',
  AFR: '非洲|africa|african',
  LATAM: '拉美|latin america',
  NAM: '北美|north america',
  'CN-BJS': '北京市|北京|beijing',
  'CN-SHA': '上海市|上海|shanghai',
  'CN-SZX': '深圳市|深圳|shenzhen',
  'CN-HGH': '杭州市|杭州|hangzhou',
  'CN-CAN': '广州市|广州|guangzhou',
  'CN-GD': '广东省|广东|guangdong',
  'CN-ZJ': '浙江省|浙江|zhejiang',
  'CN-CTU': '成都|chengdu',
  'CN-WUH': '武汉|wuhan',
  'CN-HFE': '合肥|hefei',
};

/** Words that hold a cue word and are none: clock zones, names, idioms. */
export const NOT_CUES =
  '显示卡|显示器|显示屏|显示芯片|less than|lower than|higher than|no less than|含香港|包括香港|和香港|及香港|including hong kong|hong kong included|and hong kong|北京时间|北京大学|美国国债|上海证券交易所|中国移动|中国电信|中国联通|中国银行|中国信通院|中国信息通信研究院|中国互联网络信息中心|idc中国|idc china|美元|欧元|国内生产总值|国内外|日本经济新闻|world bank|chinese yuan|u.s. dollars|u.s. dollar|us dollars|us dollar|global times|beijing time|中国科学院|清华|香港大学|全国两会|american express|bank of america|let us|tell us|give us|gives us|told us|shows us|help us|helps us|join us|cyberspace administration of china|美国企业研究所|超预期|超出预期|好于预期|高于预期|低于预期|than expected|as expected|expected by nobody|half expected|beat expectations|above expectations';

/** Words that make the figures after them a forecast. */
export const FORECAST =
  '正在训练的|正在训的|being trained|now in training|in training now|可达|可望达|望突破|可为|能为|可带来|could add|could generate|could contribute|上看|预计|有望|将达|将突破|将超|将增|将升|将成|将会|将冲|将翻|将占|将在|将从|将以|将于|预期|预估|预测|料将|可望|或将|或达|展望|预料|未来几年|未来五年|未来三年|will|expecting|forecasting|predicting|projecting|expected to|is expected|are expected|expects|expect|forecasts|forecast|forecasted|expected|guided for|guided to|guides for|guiding for|pencilled in|penciled in|projected|projects|projection|projections|predicts|predicted|predict|anticipates|anticipated|set to|on track to|on course to|poised to|could reach|may reach|could hit|likely to|estimated to reach|by the end of the decade|预判|望达|would come to|would total|would be|would sell|would buy|would spend|would earn|would generate|would bring|would need|would cost|would amount|would grow|would climb|would rise|should come to|should be worth|should pass|should reach|should exceed|should hit|should top|would reach|might reach|is seen reaching|seen reaching|heading for|headed for|heading towards|on its way to|destined to|by then|sees it|sees the|seen at|ends at|届时|会从|会达|会做到|会涨到|会膨胀|将膨胀|膨胀到';

/** Words of attribution that also forecast: what they say of the past is measured all the same. */
export const FORECAST_SAYING: ReadonlySet<string> = new Set([
  '预测',
  '预估',
  '预判',
  'forecasts',
  'forecast',
  'predicts',
  'predicted',
  'projects',
  'expects',
  '展望',
]);

/** Words that state a rise, and such as state a change of either sign. */
export const RISE =
  '加重|恶化|加剧|多了|高了|涨了|扩大了|增多|上扬|抬升|走高|暴涨|大涨|翻倍|翻了|worsened|worse|mounted|spiked|leapt|ballooned|multiplied|longer|高出|多出|年增长|年增率|年增|月增|成长率|成长|同比增长|环比增长|年均增长|同比增速|同比增幅|同比|环比|增长率|增长|增速|增幅|激增|猛增|大增|上升|提升|提高|飙升|攀升|上涨|扩大|增加|涨幅|狂飙|翻番|暴增|增至|升至|提升至|grew|grow|grows|growing|grown|growth|rose|rise|rises|risen|rising|increased|increase|increases|increasing|surged|surge|jumped|jump|climbed|soared|expanded|gained|up|higher|year-on-year|year-over-year|year on year|year over year|yoy|annually';
/** Words that state a fall. */
export const FALL =
  '砍掉|砍去|砍至|砍到|腰斩|缩水|回落|走低|便宜了|打对折|省去|trimmed|slumped|plummeted|tumbled|shaved|saved|saves|fewer|少了|省下|节省|缩小了|下降|降低|降幅|减少|下跌|跌幅|缩减|缩短|缩小|收窄|下滑|骤降|锐减|下调|降价|压缩|降了|降至|fell|fall|falls|falling|fallen|declined|decline|declines|dropped|drop|drops|decreased|decrease|reduced|reduce|reduces|reduction|cut|cuts|shrank|down|lower|slashed|plunged|cheaper|narrowed|less';

/** Words of a compound annual rate. */
export const COMPOUND =
  '年均增长|年均增速|年均增幅|年均|每年平均|年化|annualised|annualized|年均复合|复合年增长|复合年均|复合增长|复合增速|年复合|复合年|复合|cagr|compound annual|compounded|compound';

/** Words of a share of a whole. */
export const SHARE =
  '占比|占据|占到|占了|占全球|占世界|占全国|占|份额|市占率|市场占有率|比重|比例|渗透率|普及率|采用率|使用率|利润率|毛利率|准确率|市占|share of|market share|shares|share|accounted for|accounts for|accounting for|account for|made up|makes up|make up|represents|represented|representing|proportion|penetration|adoption|percent of|per cent of|margin|of all';

/** Words before a year or value that only serves as a base to compare with. */
export const BASE =
  'over|against|since|相较于|相较|相比于|相比|较之|较|比|低于|高于|超过了|than in|than|compared with|compared to|versus|vs|relative to|自|from';

/** Words that lead to a name that is quoted. */
export const LEAD =
  '依据|根据|据|按照|来自|来源于|援引|引用|according to|citing|per|data from|figures from|estimates from|research from|research by|report by|report from|a study by|study by|survey by|estimated by|published by|来源：|来源:|source:';
/** Words that follow a name that is quoted. */
export const SAYING =
  '数据显示|数据表明|报告显示|报告指出|报告称|研究显示|研究报告|统计显示|调研显示|调查显示|显示|指出|预测|预计|预估|认为|称|表示|透露|披露|统计|发布的|发布|测算|估算|估计|的数据|数据|报告|研究|监测|说|says|said|estimates|estimated|reports|reported|found|finds|forecasts|forecast|predicts|predicted|projects|expects|data show|data shows|shows|showed|puts|put|noted|wrote|writes|calculates|counted|counts|reckons';
