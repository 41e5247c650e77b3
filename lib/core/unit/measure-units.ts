/** Lengths of time, in the form of `MONEY_AFTER`. The value stays in the unit as written. */
export const DURATION: string = `year 年(时间|) 个多?年头 载 周年 years? yrs?
quarter 季 个季度 quarters
month (个|半|个多)月(时间|) months? mos?
week 周(时间|) (个|半|个多|)星期 个周 weeks?
day 天(时间|) 个?(工作|交易|营业)日 日 (trading_|working_|business_|)days
fortnight fortnights?
hour (个|半|个多|)(小时|钟头) 个钟 粒钟 hours? hrs? h
minute 分钟 minutes? mins?
second 秒钟? seconds? secs? s
ms 毫秒 milliseconds?
μs 微秒 microseconds?
ns 纳秒 nanoseconds?
ps 皮秒 picoseconds?
century 个世纪 centuries
decade decades?`;

/** Tokens and parameters. */
export const TOKEN: string = `token (个_?|)(tokens?|词元) tokens?数 toks?
parameter 个?参数 参数量 parameters? params`;

/** Prefixes of the SI with their Chinese and English names. */
export const PREFIXES: string = `n 纳 nano
μ 微 micro
m 毫 milli
c 厘 centi
d 分 deci
k 千 kilo
K 千 kilo
M 兆 mega
G 吉 giga
T 太 tera
P 拍 peta
E 艾 exa
Z 泽 zetta`;

/** Measures with prefixes: code, the prefixes that news puts before it, Chinese and English names. */
export const PREFIXED: string = `B KMGTPEZ 字节 bytes?
bit KMGT 比特 bits?
FLOPS GTPE 次浮点运算 flops?
Hz kMG 赫兹? hertz
W kMGT 瓦特? watts?
Wh kMGT 瓦时 watt[_-]hours?
m nμmcdk 米 met(er|re)s?
g nμmk 克 grams?
N k 牛顿 newtons?
Ω kM 欧姆 ohms?
A m 安培 amp(ere|)s?
eV kMGT 电子伏特? electron_?volts?
Sv μm 西弗特? sieverts?
Bq kMGT 贝克勒?尔? becquerels?
J kMGTPEZ 焦耳? joules?`;

/**
 * Measures that news uses, in the unit as written. 兆 as a measure stands before a word of technology
 * (100兆宽带). Source: the SI brochure (2019), and trade usage.
 */
export const MEASURE: string = `GB gib
TB tib
qubit 个?量子比特 qubits?
兆
bps bit/s
kbps
Mbps mbit/s
MB/s
Gbps gbit/s
GB/s
TB/s tbps
PFLOPS p算力
EFLOPS e算力
TOPS
Hz
W
Wh
kW 瓩
kWh 千瓦小时 度电
mAh 毫安时
mA 毫安
V 伏特? volts?
nm 奈米
μm microns
μg mcg
cm 公分
m 公尺
km 公里
mile 英里 miles
li 华里 里路
chi 尺
foot 英尺 feet ft
inch 英?[寸吋] inches
nautical_mile 海里 nautical_miles
m² ㎡ sqm 平方(公尺|米) 平米? m2 sq_m square_met(er|re)s?
km² 平方(公里|千米) km2 sq_km square_kilomet(er|re)s?
sq_ft sqft 平方英尺 (平?方|)呎 square[_-](feet|foot)
square_mile 平方英里 square_miles? sq_mi
square_inch 平方英寸 square_inch(es|)
square_yard 平方码 square_yards?
mm² 平方毫米 mm2
cm² 平方厘米 cm2 square_centimet(er|re)s?
mu 亩
ha 公顷 hectares?
acre 英亩 acres
m³ ㎥ 立方(公尺|米) m3 cubic_met(er|re)s?
km³ 立方(公里|千米) km3 cubic_kilomet(er|re)s?
cm³ 立方厘米 cm3 cubic_centimet(er|re)s?
cubic_inch 立方英寸 cubic_inch(es|)
cubic_yard 立方码 cubic_yards?
cubic_foot 立方英尺 cubic_(feet|foot)
L 公?升 lit(er|re)s?
ml 毫升 millilit(er|re)s?
cl 厘升 centilit(er|re)s?
dl 分升 decilit(er|re)s?
hl 百升 hectolit(er|re)s?
gallon 加仑 gallons
barrel 桶 barrels bbls?
bpd 桶/[日天] barrels_(a|per)_day
g 公克
mm 公厘
kg 公斤 kilos?
jin [市台]?斤
liang 两
t 公?吨 (metric_|short_|long_|)tons? tonnes?
quintal 公担 quintals
lb 磅 lbs pounds?
oz 盎司 ounces?
kelvin kelvins
°C ℃ deg_c 摄氏度 degrees_celsius
°F ℉ 华氏度 degrees_fahrenheit
degree ° 度 degrees
rad 弧度 radians?
Pa 帕(斯卡|)
hPa 百帕
kPa 千帕
MPa 兆帕
GPa 吉帕
bar
psi
mol 摩尔
mmol
μmol 微摩尔
U/L
dB 分贝 decibels?
kcal 大卡 千卡(路里|)
cal 卡路里 calories
BTU btus
N·m 牛·?米 nm_of_torque
rpm 转/分钟?
bpm
Ah 安时
kV 千伏
kVA 千伏安
MVA 兆伏安
MWp
GWp
bcm
bcf
tcf
mmBtu
ppm
ppb
Gt gigatonnes? gigatons?
tCO2e tco2
IU 国际单位
hp 匹?马力 horsepower
knot knots
TEU 标准?箱 teus
FEU feus
bushel 蒲式耳 bushels bu
carat 克拉 carats karats?
fps
lm 流明 lumens?
lx 勒克斯 lux
nit 尼特 nits
cd 坎德拉 candelas?
dpi
ppi
dBm
pixel [像画]素 pixels
pixel*1e6 megapixels?
mmHg mm_hg 毫米汞柱
teaspoon [茶小]匙 teaspoons tsps?
tablespoon [汤大]匙 tablespoons tbsps?
yard yards yds?
pint 品脱 pints
quart 夸脱 quarts
fl_oz 液盎司 fluid_ounces?
cc
parsec 秒差距 parsecs
astronomical_unit 天文单位 astronomical_units
fathom 英寻 fathoms
furlong 弗隆 furlongs
light_year 光年 light[_-]years light-year
km/h 公里/小?时 kph
mph 英里/小?时 miles_per_hour
mpg miles_per_gallon`;
