/**
 * Currencies written after the number, a line each: ISO 4217 code, `*` and what one is worth in it
 * when that is not 1, other names. The code, in lower case, is a name too; names are as `wordsOf`
 * takes them. Source: ISO 4217, and the names that news uses.
 */
export const MONEY_AFTER: string = `CNY 元(钱|人民币|rmb|) 圆 块钱 人民币 (chinese_|)yuan renminbi rmb kuai
CNY*.1 [角毛]钱? mao jiao
CNY*.01 分钱 fen
USD 美[元金刀圆] 块美[金元] 刀 (us_|u.s._|american_|)dollars? us$ bucks $
USD*.01 美分 (us_|)cents? c ¢
EUR 欧元? euros? €
GBP 英镑 (pounds_|)sterling british_pounds £
GBP*.01 pence p
JPY 日[元圆币] (japanese_|)yen
HKD 港[元币纸] 蚊 hong_kong_dollars hk$
HKD*.1 毫子?
HKD*.01 港?仙
MYR*.01 sen
SGD*.01 singapore_cents
AUD*.01 australian_cents
CAD*.01 canadian_cents
TWD 新?台币 新台币元 元新台币 (new_|)taiwan_dollars ntd nt$
KRW 韩[元圆] won ₩
CAD 加[元币] canadian_dollars
AUD 澳[元币] australian_dollars
INR (印度|)卢比 (indian_|)rupees? ₹
INR*.01 paise paisa
SGD 新(加坡|)元 坡币 singapore_dollars
CHF 瑞士法郎 swiss_francs?
FRF francs?
RUB 卢布 (russian_|)ro?ubles? ₽
BRL 雷亚尔 reais brazilian_reals?
MXN (墨西哥|)比索 (mexican_|)pesos?
THB 泰[铢币] baht ฿
VND 越南盾 dong ₫
IDR 印尼(盾|卢比) rupiah
AED 迪拉姆 dirhams
SAR 里亚尔 (saudi_|)riyals
SEK 瑞典克朗 kr swedish_crowns? (swedish_|)krono?r (swedish_|)kronas?
TRY (土耳其|)里拉 turkish_liras? ₺
NOK 挪威克朗 (norwegian_|)crowns? norwegian_krone(r|)
NOK*.01 oere
DKK 丹麦克朗 danish_crowns? (danish_|)krone(r|)
PLN 兹罗提 zlot(y|ys|ies) zł
ILS 新?谢克尔 shekels? ₪
ZAR 兰特 rands?
KWD (科威特|)第纳尔 (kuwaiti_|)dinars?
EGP 埃及?镑 egyptian_pounds?
MYR 林吉特 令吉 马币 ringgit
NZD 纽元 新西兰元 new_zealand_dollars?
PHP 菲律宾比索 philippine_pesos? ₱
MOP 澳门[元币] 葡币
NGN 奈拉 nairas? ₦
HUF 福林 forints?
CZK 捷克克朗 koruna czech_crowns?
UAH 格里夫纳 hryvnias? ₴
GEL 拉里 lari ₾
KZT 坚戈 tenge ₸
BDT 塔卡 takas?
PKR 巴基斯坦卢比 pakistani_rupees?
LKR 斯里兰卡卢比 sri_lankan_rupees?
ARS 阿根廷比索 argentine_pesos?
CLP 智利比索 chilean_pesos?
COP 哥伦比亚比索 colombian_pesos?
PEN 索尔 peruvian_sol(es|s)?
RON 列伊 lei
BGN 列弗 leva
ISK 冰岛克朗 icelandic_kron(a|ur)
KES 肯尼亚先令 (kenyan_|)shillings?
GHS 塞地 cedis?
ETB 比尔 birr
MMK 缅[元币] kyats?
KHR 瑞尔 riels?
QAR 卡塔尔里亚尔 qatari_riyals?
IRR 伊朗里亚尔 (iranian_|)rials?
IQD 伊拉克第纳尔 iraqi_dinars?
VES 玻利瓦尔 bolivars?
BOB 玻利维亚诺 bolivianos?
DEM 马克 deutsche_?marks?
NLG 荷兰盾 guilders?
BTC [个枚]?比特币 bitcoins?
ETH [个枚]?以太[坊币] ether
USDT 泰达币 tethers?
USDC
CRC ₡
LAK 基普 kips? ₭`;

/** Currency signs and codes written before the number. A lone ¥ is the yuan unless the text says yen. */
export const MONEY_BEFORE: string = `CNY (cn|rmb|人民币|)¥ rmb 人民币
USD (us|usd|u.s.|us_|)$ 美元
EUR €
GBP £
JPY jp¥
HKD hk$ 港币
TWD nt$ ntd 新?台币
KRW ₩
CAD (c|ca|cad|c_)$
AUD (a|au|aud)$
INR ₹ rs.?
SGD s$
CHF
BRL r$
MXN mxn$ mex$
NZD nz$
MOP mop$
MYR rm
PLN
SEK skr
NOK nkr
DKK dkr
RUB ₽
TRY ₺
UAH ₴
KZT ₸
NGN ₦
PHP ₱
VND ₫
THB ฿
ILS ₪
BTC ₿
IDR rp.?
BDT tk.?
KES kshs?
AED dhs?
SAR
QAR
PKR
LKR
EGP
KWD
ZAR r
HUF
CZK`;
