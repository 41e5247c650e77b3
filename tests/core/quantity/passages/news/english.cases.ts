/** Forty pieces of news, reports and talk in English; marked as in simplified.cases.ts. */
export const ENGLISH_NEWS: readonly string[] = [
  `Grocer lifts profit guidance as own-label sales climb

Shares in Harcourt Foods jumped ⟦7.4%|percent 7.4 %⟧ on Thursday after Britain's fifth-largest supermarket said pre-tax profit for the year to 1 March would come in at ⟦£318m to £325m|money 318000000..325000000 GBP⟧, well ahead of the ⟦£296m|money 296000000 GBP⟧ pencilled in by the City.

Like-for-like sales rose ⟦4.9%|percent 4.9 %⟧ over the Christmas quarter, helped by a ⟦13 per cent|percent 13 %⟧ leap in the Finest-style "Reserve" range. The chain sold ⟦2.1m|count 2100000 -⟧ turkeys, ⟦11m|count 11000000 -⟧ packs of sprouts and, according to its chief executive, "enough mince pies to circle the M25".

Margins were a softer spot. Wage costs are set to increase by ⟦£74m|money 74000000 GBP⟧ from April, when the national living wage goes up to ⟦£12.71 an hour|rate 12.71 GBP/1 hour⟧, and the operating margin slipped ⟦20 basis points|percentage-point 0.2 pp⟧ to ⟦3.1%|percent 3.1 %⟧. The group, which runs ⟦412|count 412 -⟧ stores and employs about ⟦58,000|count 58000 -⟧ people, plans to close ⟦14|count 14 -⟧ cafes with the loss of fewer than ⟦350|count 350 -⟧ jobs.

An interim dividend of ⟦4.6p|money 0.046 GBP⟧ will be paid on 9 May. Net debt fell to ⟦£1.24bn|money 1240000000 GBP⟧, or ⟦1.7 times|multiple 1.7 x⟧ earnings.`,
  `The Token Tape | Issue 114

Good morning. The big story this week is, again, deflation.

On Monday a San Francisco lab cut the price of its mid-sized model to ⟦$0.80 per million input tokens|rate 0.8 USD/1M token⟧ and ⟦$3.20 per million output tokens|rate 3.2 USD/1M token⟧. That is ⟦68%|percent 68 %⟧ below where it launched in March. Within ⟦36 hours|duration 36 hour⟧ two rivals had followed, one of them knocking its batch tier down to ⟦$0.11/M|rate 0.11 USD/1M token⟧.

Who wins? Not the labs, on paper. I asked ⟦27|count 27 -⟧ finance chiefs what they spend: the median answer was ⟦$41,000 a month|rate 41000 USD/1 month⟧, up from ⟦$17,500|money 17500 USD⟧ last autumn, because usage has grown ⟦ninefold|multiple 9 x⟧. One logistics firm now pushes ⟦6.5 billion tokens|count 6500000000 token⟧ through an open-weight ⟦32B|count 32000000000 -⟧ model every week and pays less than it did for ⟦400 million|count 400000000 -⟧ on GPT-4 Turbo.

Chart of the week: context windows. In 2023 the typical limit was ⟦8K|count 8000 -⟧; today ⟦256K|count 256000 -⟧ is table stakes, and ⟦11|count 11 -⟧ models offer ⟦a million|count 1000000 -⟧ or more. Yet telemetry suggests ⟦nine in 10|fraction 0.9 -⟧ calls use under ⟦12,000 tokens|count 12000 token⟧.

Also: Gemini 2.5 Flash gets cheaper caching (⟦75%|percent 75 %⟧ off), and a leaked deck pegs one lab's annualised revenue at ⟦$13bn|money 13000000000 USD⟧.`,
  `Budget 2026: Capex push continues, fiscal deficit pegged at ⟦4.3 per cent|percent 4.3 %⟧

NEW DELHI: The finance minister on Sunday raised the outlay on infrastructure to ⟦Rs 12.2 lakh crore|money 12200000000000 INR⟧ for FY27, an increase of about ⟦9 per cent|percent 9 %⟧ over the revised estimate of ⟦Rs 11.2 lakh crore|money 11200000000000 INR⟧. Railways will get ⟦₹2.78 lakh crore|money 2780000000000 INR⟧, of which ⟦₹1,650 crore|money 16500000000 INR⟧ has been set aside for station redevelopment in the Northeast.

Farm credit under the revised scheme will be available up to ⟦₹5 lakh|money 500000 INR⟧ at an effective rate of ⟦4%|percent 4 %⟧. The government expects the move to benefit ⟦7.7 crore|count 77000000 -⟧ farmers, fishermen and dairy workers. A new fund of ⟦₹10,000 crore|money 100000000000 INR⟧ will back deep-tech start-ups over ⟦five years|duration 5 year⟧.

On the tax side, customs duty on ⟦35|count 35 -⟧ capital goods used to make EV batteries goes to nil, while that on flat-panel displays is ⟦doubled|multiple 2 x⟧ from ⟦10%|percent 10 %⟧ to ⟦20%|percent 20 %⟧. Section 80C limits stay where they are.

Markets were unimpressed. The Sensex fell ⟦612|count 612 -⟧ points, or ⟦0.75 per cent|percent 0.75 %⟧, to close the special session at ⟦81,204.30|count 81204.3 -⟧; the Nifty 50 shed ⟦193.4|count 193.4 -⟧ points. The rupee was little changed at ⟦91.42|count 91.42 -⟧ to the dollar.`,
  `First-home buyers squeezed as Brisbane median nudges seven figures

The price of a typical Brisbane house has risen by ⟦A$1,900 a week|rate 1900 AUD/1 week⟧ since July, new figures from property analysts Kestrel show, and units are not far behind.

Across the combined capitals, dwelling values gained ⟦1.1 per cent|percent 1.1 %⟧ in October, the fastest monthly pace since mid-2023. Perth led with ⟦1.9 per cent|percent 1.9 %⟧; Melbourne managed ⟦0.6|percent 0.6 %⟧, Hobart ⟦0.3 per cent|percent 0.3 %⟧. The national median now stands at ⟦A$872,500|money 872500 AUD⟧, about ⟦8.2 times|multiple 8.2 x⟧ household income.

Listings are the problem. Just ⟦118,400|count 118400 -⟧ homes were advertised nationally over the four weeks to 2 November, ⟦18 per cent|percent 18 %⟧ under the ⟦five-year|duration 5 year⟧ average, and vendors are waiting only ⟦27 days|duration 27 day⟧ to sell. At an auction in Coorparoo on Saturday, ⟦23|count 23 -⟧ registered bidders chased a ⟦405 sqm|measure 405 m²⟧ block with a weatherboard cottage that had not seen a paintbrush since the Menzies era. It went for ⟦A$1.46 million|money 1460000 AUD⟧, some ⟦A$210,000|money 210000 AUD⟧ over reserve.

Under the expanded ⟦5 per cent|percent 5 %⟧ deposit scheme, a couple borrowing ⟦A$800,000|money 800000 AUD⟧ at ⟦5.49 per cent|percent 5.49 %⟧ would repay roughly ⟦A$4,540 a month|rate 4540 AUD/1 month⟧. Rents, meanwhile, take up ⟦a third|fraction 0.3333333333333333 -⟧ of the median pay packet.`,
  `FOR IMMEDIATE RELEASE

Corvane Samples Its Fastest Inference Accelerator Yet

AUSTIN, Texas — October 14, 2025 — Corvane Semiconductor (Nasdaq: CRVN) today announced that it has begun sampling the CV-900, an accelerator that delivers up to ⟦4.6 petaflops|measure 4.6 PFLOPS⟧ of FP8 compute within a ⟦750-watt|measure 750 W⟧ envelope. Compared with the prior-generation CV-700, the part offers ⟦2.3x|multiple 2.3 x⟧ the throughput and ⟦40%|percent 40 %⟧ better performance per watt.

Built on a 3nm process, the CV-900 packs ⟦144 billion|count 144000000000 -⟧ transistors and ⟦288GB|measure 288 GB⟧ of HBM3E with ⟦8 TB/s|rate 8 TB/1 second⟧ of bandwidth. A single air-cooled server with eight accelerators can hold a ⟦1.8-trillion-parameter|count 1800000000000 parameter⟧ mixture-of-experts model in memory, and early customers report time to first token of under ⟦180 milliseconds|duration 180 ms⟧.

"Our lead partners are seeing ⟦$0.09 per million tokens|rate 0.09 USD/1M token⟧ at full load, which is roughly ⟦a quarter|fraction 0.25 -⟧ of what they pay today," said chief executive Dana Whitlock.

Volume shipments are expected in the second quarter of 2026, with an initial capacity of ⟦60,000|count 60000 -⟧ units per quarter. Corvane has signed take-or-pay agreements worth ⟦$2.7 billion|money 2700000000 USD⟧ through 2028.

About Corvane: founded in 2016, the company employs more than ⟦1,900|count 1900 -⟧ people at ⟦12|count 12 -⟧ sites in the United States, Israel and Taiwan.`,
  `SINGAPORE: The Republic's non-oil domestic exports (NODX) grew ⟦6.9 per cent|percent 6.9 %⟧ year-on-year in September, reversing an ⟦11.5 per cent|percent 11.5 %⟧ slump the month before, Enterprise Singapore said on Friday (Oct 17).

Economists in a Reuters poll had expected a contraction of ⟦2.1 per cent|percent 2.1 %⟧. On a seasonally adjusted basis, NODX reached ⟦S$15.4 billion|money 15400000000 SGD⟧, up from ⟦S$13.6 billion|money 13600000000 SGD⟧ in August.

Electronics shipments expanded by ⟦30.4 per cent|percent 30.4 %⟧, led by disk media products (⟦83.7 per cent|percent 83.7 %⟧), personal computers (⟦75.2 per cent|percent 75.2 %⟧) and integrated circuits (⟦23.9 per cent|percent 23.9 %⟧). Non-electronics barely moved, edging up ⟦0.4 per cent|percent 0.4 %⟧; pharmaceuticals plunged by nearly ⟦half|fraction 0.5 -⟧.

Shipments to the United States dropped ⟦9.9 per cent|percent 9.9 %⟧, the sixth straight monthly fall, even though most Singapore goods face only the baseline ⟦10 per cent|percent 10 %⟧ tariff. Those to Taiwan rose ⟦31.6 per cent|percent 31.6 %⟧ and to China ⟦2.8 per cent|percent 2.8 %⟧.

"Front-loading accounts for perhaps ⟦two-fifths|fraction 0.4 -⟧ of the rebound," said Ms Chua Hui Min of Straits Research, who has lifted her full-year forecast by ⟦1.5 percentage points|percentage-point 1.5 pp⟧ to ⟦2.5 per cent|percent 2.5 %⟧. Total trade came to ⟦S$114 billion|money 114000000000 SGD⟧.`,
  `Energy bills: who is raising what, and when

More than ⟦270,000|count 270000 -⟧ households will pay extra for electricity from October 13 after Lumen Energy became the ninth supplier this year to announce a rise. Its unit rates go up by ⟦9.5pc|percent 9.5 %⟧, adding about ⟦€150|money 150 EUR⟧ to the average annual bill.

The company blamed network charges. These have climbed ⟦22pc|percent 22 %⟧ in ⟦two years|duration 2 year⟧ and now make up ⟦a third|fraction 0.3333333333333333 -⟧ of what a customer hands over, according to the regulator. Wholesale gas, by contrast, is ⟦6pc|percent 6 %⟧ cheaper than it was last winter.

How do the rest compare? Bonkers-style price sites put the cheapest standard tariff at ⟦31.4c per kWh|rate 0.314 EUR/1 kWh⟧ and the dearest at ⟦41c|money 0.41 EUR⟧, a gap worth close to ⟦€400 a year|rate 400 EUR/1 year⟧ for a home using ⟦4,200kWh|measure 4200 kWh⟧. Standing charges vary from ⟦€206|money 206 EUR⟧ in Dublin to ⟦€421|money 421 EUR⟧ in parts of rural Kerry.

Arrears are mounting. Some ⟦301,000|count 301000 -⟧ domestic accounts were behind at the end of August, ⟦one in eight|fraction 0.125 -⟧ of the total, and the typical debt is ⟦€459|money 459 EUR⟧. Yet only ⟦15pc|percent 15 %⟧ of us switched last year. St Vincent de Paul, which took ⟦250,000|count 250000 -⟧ calls for help in 2024, wants a social tariff before Budget 2027.`,
  `OTTAWA — The Bank of Canada lowered its policy rate by ⟦a quarter of a percentage point|percentage-point 0.25 pp⟧ on Wednesday, to ⟦2.25 per cent|percent 2.25 %⟧, and hinted that it may now be done.

Governor Tiff Macklem said the economy shrank at an annualized rate of ⟦1.6 per cent|percent 1.6 %⟧ in the second quarter as exports tumbled ⟦27 per cent|percent 27 %⟧, and that U.S. tariffs would leave the level of GDP about ⟦1.5 per cent|percent 1.5 %⟧ lower by the end of 2026 than the bank thought in January. "This is more than a cyclical downturn," he told reporters.

The unemployment rate held at ⟦7.1 per cent|percent 7.1 %⟧ in September; among youth it is ⟦14.7 per cent|percent 14.7 %⟧. Inflation was ⟦2.4 per cent|percent 2.4 %⟧, with grocery prices up ⟦4 per cent|percent 4 %⟧ and gasoline averaging ⟦$1.38 a litre|rate 1.38 USD/1 L⟧.

For a homeowner with a ⟦$500,000|money 500000 USD⟧ variable-rate mortgage amortized over ⟦25 years|duration 25 year⟧, the cut trims the monthly payment by ⟦$68|money 68 USD⟧. But ⟦1.15 million|count 1150000 -⟧ fixed-rate loans come up for renewal next year, and most were taken out below ⟦2 per cent|percent 2 %⟧.

The loonie firmed to ⟦71.9 cents|money 0.719 USD⟧ U.S. The yield on short-dated government bonds added ⟦8 basis points|percentage-point 0.08 pp⟧ to ⟦2.45 per cent|percent 2.45 %⟧. The next decision is due Dec. 10.`,
  `No load shedding, but the diesel bill bites

Eskom has now gone ⟦158|count 158 -⟧ consecutive days without load shedding, its best run since 2018, yet keeping the lights on is not getting any cheaper.

Documents tabled in Parliament on Tuesday show that the utility burned ⟦R9.8 billion|money 9800000000 ZAR⟧ worth of diesel between 1 April and 30 September, ⟦R1.6bn|money 1600000000 ZAR⟧ over budget, running open-cycle gas turbines at a load factor of ⟦7.3%|percent 7.3 %⟧. The energy availability factor averaged ⟦63.2%|percent 63.2 %⟧, short of the ⟦70%|percent 70 %⟧ promised by March, while unplanned outages took out ⟦11,400MW|measure 11400 MW⟧ on an average weekday.

Kusile Unit 6, which was synchronised in March, adds ⟦720 MW|measure 720 MW⟧. Koeberg's Unit 1 returns only next month after a ⟦20-year|duration 20 year⟧ life extension that has cost close to ⟦R22 billion|money 22000000000 ZAR⟧.

Municipalities are the elephant in the room. Arrear debt has passed ⟦R105 billion|money 105000000000 ZAR⟧, with Emfuleni alone owing ⟦R8.9bn|money 8900000000 ZAR⟧. Roughly ⟦one in five|fraction 0.2 -⟧ rand billed is never collected.

Meanwhile customers are voting with their roofs: rooftop solar stood at ⟦7.3 GW|measure 7.3 GW⟧ in August, up from ⟦2.3 GW|measure 2.3 GW⟧ in mid-2022. Tariffs will rise by ⟦8.76%|percent 8.76 %⟧ in the next financial year, taking the average to about ⟦R2.28 per kWh|rate 2.28 ZAR/1 kWh⟧.`,
  `Nigeria's inflation slows again as food prices cool

ABUJA – Headline inflation eased to ⟦18.02 per cent|percent 18.02 %⟧ in September from ⟦20.12 per cent|percent 20.12 %⟧ in August, the National Bureau of Statistics said on Wednesday, extending a decline that began after the index was rebased in January.

Food inflation dropped to ⟦16.87 per cent|percent 16.87 %⟧; a year ago it stood at ⟦37.77 per cent|percent 37.77 %⟧. In Bodija market, Ibadan, traders said a ⟦50kg|measure 50 kg⟧ bag of local rice that went for ⟦₦95,000|money 95000 NGN⟧ in December can now be had for ⟦₦62,000|money 62000 NGN⟧, while a basket of tomatoes has more than ⟦halved|multiple 0.5 x⟧ to ⟦₦18,000|money 18000 NGN⟧.

The Central Bank cut its benchmark rate by ⟦50 basis points|percentage-point 0.5 pp⟧ to ⟦27 per cent|percent 27 %⟧ last month, its first reduction since 2020. Analysts at Cordros now see a further ⟦100–150bps|percentage-point 1..1.5 pp⟧ before the end of the year.

Reserves have grown to ⟦$42.8 billion|money 42800000000 USD⟧, enough for ⟦nine months|duration 9 month⟧ of imports, and the naira closed at ⟦₦1,468|money 1468 NGN⟧ to the dollar. Not all the news is good: the World Bank reckons ⟦139 million|count 139000000 -⟧ Nigerians, or ⟦61 per cent|percent 61 %⟧ of the population, still live below the national poverty line, ⟦58 million|count 58000000 -⟧ more than in 2019.`,
  `Kenyan tea: more leaf, less money

At the Mombasa auction a kilo of Kenyan tea fetched an average of ⟦$2.11|money 2.11 USD⟧ last week, ⟦14 cents|money 0.14 USD⟧ lower than in the same sale a year earlier. For the ⟦680,000|count 680000 -⟧ smallholders who deliver green leaf to factories run by the KTDA, that is the third lean season running.

Volumes are not to blame. The country produced ⟦598 million kilos|measure 598000000 kg⟧ in 2024, a record, and the long rains were kind: rainfall in Kericho was ⟦118%|percent 118 %⟧ of normal. But almost ⟦40%|percent 40 %⟧ of the crop goes to Pakistan, where buyers have run short of dollars, and Sudan has all but stopped importing. Roughly ⟦25 million kg|measure 25000000 kg⟧ sits unsold in warehouses, some of it for more than ⟦18 months|duration 18 month⟧.

Mary Chepkoech farms ⟦one and a half acres|measure 1.5 acre⟧ near Litein. She earned ⟦KSh 25 a kilo|rate 25 KES/1 kg⟧ in monthly payments, and a bonus of ⟦KSh 11.50|money 11.5 KES⟧, against ⟦KSh 57|money 57 KES⟧ for growers east of the Rift. Pluckers take ⟦KSh 12|money 12 KES⟧ of it. "Fertiliser is now ⟦2,500 shillings|money 2500 KES⟧ and I need ⟦14|count 14 -⟧ bags," she says. "You do the sums."

Some are doing them. Around ⟦9,000 hectares|measure 9000 ha⟧ have been ripped out for avocado since 2020, or ⟦4%|percent 4 %⟧ of the planted area.`,
  `Fonterra nudges up milk price as butter stays hot

Dairy farmers will share an extra ⟦NZ$300 million|money 300000000 NZD⟧ after Fonterra raised the midpoint of its forecast farmgate milk price for the season to ⟦NZ$10 a kilo|rate 10 NZD/1 kg⟧ of milksolids, with the range narrowing to ⟦NZ$9.50-$10.50|money 9.5..10.5 NZD⟧.

The co-op collected ⟦1,509 million kilos|measure 1509000000 kg⟧ last season, up ⟦2.6%|percent 2.6 %⟧, and chief executive Miles Hurrell said spring had got off to a flyer in Canterbury and Southland, where daily intake has hit ⟦83 million litres|measure 83000000 L⟧ at the peak.

Shareholders vote on October 30 on the ⟦NZ$3.845 billion|money 3845000000 NZD⟧ sale of the Mainland and Anchor brands to France's Lactalis. If ⟦50%|percent 50 %⟧ of votes cast are in favour, a tax-free ⟦NZ$2 a share|rate 2 NZD/1 share⟧ will be returned, worth around ⟦NZ$392,000|money 392000 NZD⟧ for an average-sized farm with ⟦185,000|count 185000 -⟧ shares.

At the supermarket it is a different story. Stats NZ says a ⟦500g|measure 500 g⟧ block of butter cost ⟦NZ$8.58|money 8.58 NZD⟧ in August, ⟦31.8%|percent 31.8 %⟧ more than a year before, and a ⟦two-litre|measure 2 L⟧ bottle of milk ⟦NZ$4.72|money 4.72 NZD⟧. ASB economists expect butter to retreat ⟦10 to 12 percent|percent 10..12 %⟧ by autumn as American output, up ⟦4.2%|percent 4.2 %⟧ in the latest month, floods the market.`,
  `A lonely world, ⟦twice|multiple 2 x⟧ as heavy as Jupiter

Some planets never had a sun to lose. Using ⟦31 hours|duration 31 hour⟧ of observations from the James Webb Space Telescope, a team at the University of St Andrews has weighed one: CX-1407, a free-floating object ⟦620 light-years|measure 620 light year⟧ away in the constellation Chamaeleon.

It is not large. At ⟦2.1|count 2.1 -⟧ Jupiter masses, with an uncertainty of ±⟦0.4|count 0.4 -⟧, it is among the lightest rogue planets yet confirmed, and at ⟦1 to 2 million years|duration 1000000..2000000 year⟧ it is a newborn. Yet in August it began to feed. Over ⟦nine weeks|duration 9 week⟧ the rate at which it swallows gas from a surrounding disc increased ⟦eightfold|multiple 8 x⟧, to ⟦six billion tonnes a second|rate 6000000000 t/1 second⟧.

"We caught it by luck," says lead author Víctor Almendros. Of ⟦172|count 172 -⟧ candidates in the survey only this one brightened, by ⟦2.5|count 2.5 -⟧ magnitudes in the optical and by ⟦10%–20%|percent 10..20 %⟧ in the mid-infrared. Silicate grains some ⟦3 microns|measure 3 μm⟧ across appeared at the same time, and water vapour, absent from spectra taken in 2024, was suddenly detectable at ⟦900 kelvin|measure 900 K⟧.

Estimates of how many such orphans roam the Milky Way vary wildly, from ⟦50 billion|count 50000000000 -⟧ to ⟦two trillion|count 2000000000000 -⟧. The Roman telescope, due to launch by May 2027, ought to find ⟦400|count 400 -⟧ or so. The paper is in Astronomy & Astrophysics 702, L14.`,
  `Effect of a once-weekly oral GLP-1 agonist on heart failure with preserved ejection fraction: a randomised, double-blind, phase 3 trial

Background. About ⟦half|fraction 0.5 -⟧ of patients with heart failure have a preserved ejection fraction, and more than ⟦80%|percent 80 %⟧ of them are overweight.

Methods. At ⟦108|count 108 -⟧ sites in ⟦16|count 16 -⟧ countries we enrolled adults with a body-mass index of ⟦30|count 30 -⟧ or higher. Participants were assigned 1:1 to the study drug (⟦25 mg|measure 25 mg⟧) or placebo for ⟦52 weeks|duration 52 week⟧. The dual primary endpoints were change in KCCQ score and change in body weight.

Results. Between 4 May 2022 and 19 January 2024, ⟦1,145|count 1145 -⟧ people were screened and ⟦731|count 731 -⟧ randomised (⟦366|count 366 -⟧ to the drug, ⟦365|count 365 -⟧ to placebo); median age was ⟦69 years|duration 69 year⟧ and ⟦56.1%|percent 56.1 %⟧ were women. The mean change in KCCQ score was ⟦16.6|count 16.6 -⟧ points with the drug and ⟦8.7|count 8.7 -⟧ points with placebo (estimated difference ⟦7.8|count 7.8 -⟧; ⟦95%|percent 95 %⟧ CI ⟦4.8 to 10.9|count 4.8..10.9 -⟧; P<⟦0.001|count 0.001 -⟧). Body weight fell by ⟦13.3%|percent 13.3 %⟧ and ⟦2.6%|percent 2.6 %⟧ respectively, and the distance covered in the walk test rose by ⟦21.5 m|measure 21.5 m⟧ and ⟦1.2 m|measure 1.2 m⟧. Serious adverse events were reported in ⟦35|count 35 -⟧ participants (⟦9.6%|percent 9.6 %⟧) and ⟦71|count 71 -⟧ (⟦19.5%|percent 19.5 %⟧).

Funding: Norvik Pharma. ClinicalTrials.gov NCT05190022.`,
  `Q&A: What the EU's AI Act means for your company in 2026

Which date matters? 2 August 2026, when most obligations for high-risk systems were due to apply. In November 2025 the Commission proposed to push them back by up to ⟦16 months|duration 16 month⟧; parliament has yet to agree.

Who is covered? Anyone placing a system on the market in the ⟦27|count 27 -⟧ member states, wherever they are based. Models trained with more computing power than the statutory threshold are presumed to carry systemic risk under Article 51; by the AI Office's count, that catches somewhere between ⟦15 and 20|count 15..20 -⟧ models today.

How big are the fines? Up to ⟦€35 million|money 35000000 EUR⟧ or ⟦7%|percent 7 %⟧ of worldwide turnover, whichever is higher, for banned practices; ⟦€15m|money 15000000 EUR⟧ or ⟦3%|percent 3 %⟧ for most other breaches; and ⟦€7.5m|money 7500000 EUR⟧ or ⟦1%|percent 1 %⟧ for misleading the authorities. SMEs pay the lower of each pair.

What will compliance cost? Estimates differ. The Commission's impact assessment put it at ⟦€6,000-7,000|money 6000..7000 EUR⟧ for a system worth ⟦€170,000|money 170000 EUR⟧, plus ⟦€3,000 to €7,500|money 3000..7500 EUR⟧ for third-party assessment. A Brussels think-tank reckons the true figure is ⟦four to five times|multiple 4..5 x⟧ that. In our own poll of ⟦318|count 318 -⟧ readers, ⟦61%|percent 61 %⟧ had budgeted nothing at all, and just ⟦two in 10|fraction 0.2 -⟧ could name their national regulator.

Where do I start? With an inventory. The template in Annex III runs to eight headings and takes ⟦half a day|duration 0.5 day⟧.`,
  `Item 2. Management's Discussion and Analysis of Financial Condition and Results of Operations

Net sales for the third quarter of fiscal 2025 were ⟦$1,284.6 million|money 1284600000 USD⟧, an increase of ⟦$71.3 million|money 71300000 USD⟧, or ⟦5.9%|percent 5.9 %⟧, from the comparable period of fiscal 2024. Acquisitions contributed ⟦2.2 percentage points|percentage-point 2.2 pp⟧ of the growth; foreign currency translation reduced net sales by ⟦0.4%|percent 0.4 %⟧.

Gross margin was ⟦33.8%|percent 33.8 %⟧ compared with ⟦34.5%|percent 34.5 %⟧ in the prior-year quarter. The decrease of ⟦70 basis points|percentage-point 0.7 pp⟧ was primarily attributable to tariffs on steel components, which added approximately ⟦$14 million|money 14000000 USD⟧ to cost of goods sold, partly offset by pricing actions.

Selling, general and administrative expenses were ⟦$297.1 million|money 297100000 USD⟧ (⟦23.1%|percent 23.1 %⟧ of net sales). We recorded restructuring charges of ⟦$8.9 million|money 8900000 USD⟧ in connection with the closure of our Toledo facility, affecting ⟦226|count 226 -⟧ employees. Diluted earnings per share were ⟦$1.17|money 1.17 USD⟧, against ⟦$1.23|money 1.23 USD⟧.

Liquidity. As of quarter-end we had ⟦$188.0 million|money 188000000 USD⟧ of cash and ⟦$410 million|money 410000000 USD⟧ available under our revolving credit facility, which matures in June 2029 and bears interest at SOFR plus ⟦1.375%|percent 1.375 %⟧. During the period we repurchased ⟦0.6 million|count 600000 -⟧ shares at an average price of ⟦$82.44|money 82.44 USD⟧. See Note 9 to the condensed consolidated financial statements.`,
  `Hong Kong IPO pipeline swells past ⟦300|count 300 -⟧

The city's bourse raised ⟦HK$182.9 billion|money 182900000000 HKD⟧ from ⟦69|count 69 -⟧ new listings in the first nine months of 2025, ⟦3.3 times|multiple 3.3 x⟧ the amount of the year-ago period and enough to put it back at the top of the global league table, HKEX said on Monday.

CATL's debut in May, at ⟦HK$41 billion|money 41000000000 HKD⟧, remains the largest; Zijin Gold International came second with ⟦HK$28.7 billion|money 28700000000 HKD⟧. A-share companies seeking a second home accounted for ⟦11|count 11 -⟧ of the deals but ⟦55 per cent|percent 55 %⟧ of the money.

Retail investors are borrowing with abandon. A bubble-tea chain priced at ⟦HK$12.60|money 12.6 HKD⟧ was ⟦5,200 times|multiple 5200 x⟧ oversubscribed, locking up ⟦HK$1.8 trillion|money 1800000000000 HKD⟧ in margin orders for ⟦six days|duration 6 day⟧ and sending overnight Hibor to ⟦4.1 per cent|percent 4.1 %⟧. One-lot applicants had a ⟦6 per cent|percent 6 %⟧ chance of an allotment.

Average first-day gains stand at ⟦28 per cent|percent 28 %⟧, against ⟦9 per cent|percent 9 %⟧ in 2024, though ⟦a quarter|fraction 0.25 -⟧ of newcomers now trade below their offer price. Bankers at two houses expect full-year proceeds of ⟦US$32 billion to US$36 billion|money 32000000000..36000000000 USD⟧. Average daily turnover was ⟦HK$256.4 billion|money 256400000000 HKD⟧, up ⟦126 per cent|percent 126 %⟧.`,
  `Slide 4 — Where our ⟦14B|count 14000000000 -⟧ model stands

- Pre-trained on ⟦18T tokens|count 18000000000000 token⟧ (v1: ⟦7T|count 7000000000000 -⟧), ⟦29|count 29 -⟧ languages
- Context: ⟦128k|count 128000 -⟧ native, ⟦1M|count 1000000 -⟧ with YaRN
- MMLU-Pro ⟦63.7|count 63.7 -⟧ (⟦+12.4|count 12.4 -⟧ vs v1); GPQA Diamond ⟦45.5%|percent 45.5 %⟧; LiveCodeBench ⟦42.2|count 42.2 -⟧
- Hallucination rate on our ⟦2,000|count 2000 -⟧-question set: ⟦8.1%|percent 8.1 %⟧ → ⟦4.9%|percent 4.9 %⟧

Slide 5 — Unit economics

- Serving cost: ⟦$0.14 / 1M tokens|rate 0.14 USD/1M token⟧ on L40S, ⟦$0.09|money 0.09 USD⟧ on H200
- ⟦2,850 tok/s|rate 2850 token/1 second⟧ per node at batch size ⟦64|count 64 -⟧; p99 latency ⟦640 ms|duration 640 ms⟧
- INT4 quantisation: ⟦−61%|percent -61 %⟧ memory, ⟦−1.2|count -1.2 -⟧ points of accuracy
- Gross margin ⟦71%|percent 71 %⟧ today, target ≥⟦78%|percent 78 %⟧ by Q4 FY26

Slide 6 — Ask

- Raising ⟦€24M|money 24000000 EUR⟧ Series A; ⟦€9M|money 9000000 EUR⟧ committed
- Use of funds: ⟦45%|percent 45 %⟧ compute, ⟦35%|percent 35 %⟧ hiring (⟦22|count 22 -⟧ → ⟦48|count 48 -⟧ FTEs), ⟦20%|percent 20 %⟧ go-to-market
- Runway: ⟦26 months|duration 26 month⟧ at ⟦€0.8M/month|rate 800000 EUR/1 month⟧ burn

Appendix A2: full eval table. Contact: ir@fjordmind.example, +47 22 85 50 50`,
  `Loudoun County has a saying: the cloud has an address, and it is here. On a ⟦12-mile|measure 12 mile⟧ stretch of Virginia Route 28 stand more than ⟦200|count 200 -⟧ data centres covering ⟦47 million square feet|measure 47000000 sq ft⟧. Another ⟦117|count 117 -⟧ are planned.

They pay handsomely. Taxes on servers brought the county ⟦$895 million|money 895000000 USD⟧ last fiscal year, almost ⟦40%|percent 40 %⟧ of its revenue; for every dollar of services a data centre consumes it hands over ⟦$26|money 26 USD⟧. The average homeowner's tax bill would otherwise be ⟦$3,000|money 3000 USD⟧ higher.

But the grid is groaning. Dominion has contracts for ⟦47 gigawatts|measure 47 GW⟧ of future data-centre load, equal to about ⟦double|multiple 2 x⟧ its all-time peak. In July 2024 a failed lightning arrester tripped ⟦60|count 60 -⟧ facilities at once, dropping ⟦1,500 megawatts|measure 1500 MW⟧ in ⟦82 seconds|duration 82 second⟧. And PJM's capacity price has leapt from ⟦$28.92 per megawatt-day|rate 28.92 USD/1 MW day⟧ to ⟦$329.17|money 329.17 USD⟧, an increase of more than ⟦elevenfold|multiple 11 x⟧, which shows up as ⟦$16 to $18 a month|rate 16..18 USD/1 month⟧ on bills as far away as Ohio.

"My house hums," says Greg Pirio, who lives ⟦600 feet|measure 600 ft⟧ from a row of chillers. He has measured ⟦58 decibels|measure 58 dB⟧ at 2 a.m. The county limit is ⟦55|count 55 -⟧.`,
  `Box rates slide for a fifteenth week

The cost of moving a ⟦40-foot|measure 40 ft⟧ container from Shanghai to Rotterdam fell another ⟦7%|percent 7 %⟧ last week to ⟦$1,613|money 1613 USD⟧, according to Drewry's World Container Index, leaving it ⟦58%|percent 58 %⟧ lower than a year ago. Shanghai–Los Angeles was ⟦$2,176|money 2176 USD⟧ and Shanghai–New York ⟦$3,189|money 3189 USD⟧.

Blame supply. Owners took delivery of ⟦2.9m teu|measure 2900000 TEU⟧ of new tonnage last year and have ordered ships equal to ⟦31.7 per cent|percent 31.7 %⟧ of the fleet, the highest ratio since 2010. MSC, the largest line, controls ⟦6.8m teu|measure 6800000 TEU⟧, or just over ⟦a fifth|fraction 0.2 -⟧ of the total; Maersk has ⟦4.6m|count 4600000 -⟧.

A reopening of the Red Sea would make matters worse. Going round the Cape of Good Hope adds ⟦3,500 nautical miles|measure 3500 nautical mile⟧ and ⟦10 to 14 days|duration 10..14 day⟧ to each voyage and soaks up some ⟦8%|percent 8 %⟧ of world capacity. Suez transits on an average day numbered ⟦33|count 33 -⟧ in September, against ⟦72|count 72 -⟧ before the attacks began.

US port fees, which took effect on October 14th at ⟦$50 per net ton|rate 50 USD/1 ton⟧ for Chinese operators, are another headache: Cosco could face ⟦$1.5bn|money 1500000000 USD⟧ in 2026. Schedule reliability, at least, is improving. ⟦Two-thirds|fraction 0.6666666666666666 -⟧ of ships arrived on time in August, and late ones were tardy by only ⟦4.7 days|duration 4.7 day⟧.`,
  `Oil settles lower as OPEC+ adds barrels; gold tops ⟦$4,000|money 4000 USD⟧

Brent futures fell ⟦$1.04|money 1.04 USD⟧, or ⟦1.6%|percent 1.6 %⟧, to settle at ⟦$62.73 a barrel|rate 62.73 USD/1 barrel⟧ on Friday. U.S. West Texas Intermediate lost ⟦$1.12|money 1.12 USD⟧ to ⟦$58.90|money 58.9 USD⟧, its lowest close since May 7.

Eight members of the producer group agreed on Sunday to raise output by ⟦137,000 barrels per day|rate 137000 barrel/1 day⟧ from November. They have now unwound ⟦2.7 million bpd|rate 2700000 barrel/1 day⟧ of cuts this year. The International Energy Agency expects a surplus of up to ⟦4 million bpd|rate 4000000 barrel/1 day⟧ in 2026, nearly ⟦4%|percent 4 %⟧ of world demand.

U.S. crude inventories rose by ⟦3.7 million barrels|measure 3700000 barrel⟧ to ⟦420.3 million|count 420300000 -⟧ in the week ended Oct. 3, the EIA said, while gasoline stocks dropped by ⟦1.6 million|count 1600000 -⟧. Refinery runs eased to ⟦92.4%|percent 92.4 %⟧ of capacity.

The number of active oil rigs fell by four to ⟦418|count 418 -⟧, Baker Hughes reported, ⟦63|count 63 -⟧ fewer than at this time last year. Henry Hub gas slipped ⟦2.3%|percent 2.3 %⟧ to ⟦$3.18 per mmBtu|rate 3.18 USD/1 mmBtu⟧.

Bullion, up ⟦53%|percent 53 %⟧ in 2025, touched ⟦$4,059 an ounce|rate 4059 USD/1 oz⟧ before profit-taking. Silver broke ⟦$50|money 50 USD⟧ for only the third time in history.`,
  `Solid-state cells leave the lab

A Japanese carmaker says its first electric model with a solid-state battery will go on sale in 2028 with a range of ⟦1,000 km|measure 1000 km⟧ and a charge from ⟦10% to 80%|percent 10..80 %⟧ in ⟦ten minutes|duration 10 minute⟧. We have heard such promises before. What is new is that there is a factory to go with it.

The pilot line in Aichi, which cost ⟦¥43 billion|money 43000000000 JPY⟧, stacks sulphide cells at a rate ⟦three times|multiple 3 x⟧ as fast as a year ago. Energy density is quoted at ⟦450 Wh/kg|rate 450 Wh/1 kg⟧, against ⟦270|count 270 -⟧ for a good nickel cell and about ⟦190|count 190 -⟧ for LFP. After ⟦1,200|count 1200 -⟧ cycles at ⟦45°C|measure 45 °C⟧ the samples kept ⟦91%|percent 91 %⟧ of their capacity.

The snag is price. BloombergNEF's survey found packs averaging ⟦$115 per kWh|rate 115 USD/1 kWh⟧ worldwide last year, ⟦20%|percent 20 %⟧ less than in 2023, and only ⟦$94|money 94 USD⟧ in China. Solid-state cells cost perhaps ⟦$400-800/kWh|rate 400..800 USD/1 kWh⟧ today because lithium sulphide, the key precursor, sells for more than ⟦$1,000 a kilogram|rate 1000 USD/1 kg⟧. A refinery due in 2027 with an annual capacity of ⟦1,000 tonnes|measure 1000 t⟧ should bring that down ⟦tenfold|multiple 10 x⟧.

Until then, expect a halo car: ⟦2,500|count 2500 -⟧ units, ⟦$150,000|money 150000 USD⟧ apiece.`,
  `**Term Sheet Daily** ☕ Tuesday, Nov. 4

🟢 *Nimbus Robotics*, a Pittsburgh maker of warehouse arms, raised a **⟦$210M|money 210000000 USD⟧** Series C at **⟦$1.9B|money 1900000000 USD⟧** post, led by Lakeshore Growth. Revenue run rate: ⟦$64M|money 64000000 USD⟧, up ⟦3.1x|multiple 3.1 x⟧ YoY.

🟢 *Tala Health* (Bengaluru) picked up ⟦$38 mn|money 38000000 USD⟧ from Peak XV and others. It does ⟦22,000|count 22000 -⟧ tele-consults a day and says CAC payback is under ⟦5 months|duration 5 month⟧.

🟢 *Granular*, which does carbon accounting for mid-caps, closed a ⟦£12.5m|money 12500000 GBP⟧ round; the founder kept ⟦31 per cent|percent 31 %⟧.

🔴 *Parcelly* filed for Chapter 11 with liabilities of **⟦$140M–$180M|money 140000000..180000000 USD⟧**, ⟦19 months|duration 19 month⟧ after being valued at ⟦$2.2 billion|money 2200000000 USD⟧. ⟦640|count 640 -⟧ staff are out.

**By the numbers.** Global venture funding hit ⟦$97B|money 97000000000 USD⟧ in Q3, says Crunchbase. AI took ⟦46%|percent 46 %⟧; one company, Anthropic, took ⟦$13B|money 13000000000 USD⟧. Early-stage deal count fell ⟦11%|percent 11 %⟧. Median seed check: ⟦$3.4M|money 3400000 USD⟧ on a ⟦$16M|money 16000000 USD⟧ cap.

**Overheard.** "At ⟦60 times|multiple 60 x⟧ ARR I'd rather buy lottery tickets. At least those cost ⟦two bucks|money 2 USD⟧."`,
  `Ransomware crews earn less, strike more, report finds

LONDON — Payments to ransomware gangs fell by ⟦35%|percent 35 %⟧ last year even as the number of attacks climbed, according to a study of ⟦4,870|count 4870 -⟧ incidents in ⟦62|count 62 -⟧ countries by the security firm Halberd.

The median ransom demand dropped to ⟦$1.3 million|money 1300000 USD⟧ from ⟦$2 million|money 2000000 USD⟧, and victims who paid handed over ⟦53%|percent 53 %⟧ of what was first asked. Only ⟦one in four|fraction 0.25 -⟧ paid at all, compared with ⟦85%|percent 85 %⟧ at the start of 2019. Recovering nevertheless cost ⟦$1.53m|money 1530000 USD⟧ on average, excluding any ransom, and took ⟦24 days|duration 24 day⟧.

Intruders are quicker too. The time between break-in and encryption has shrunk to ⟦four days|duration 4 day⟧; in the fastest case it was ⟦51 seconds|duration 51 second⟧ before they began to move sideways. Stolen credentials opened the door in ⟦29%|percent 29 %⟧ of cases, unpatched software (above all CVE-2025-53770) in ⟦32%|percent 32 %⟧.

Jaguar Land Rover is the cautionary tale. A ⟦five-week|duration 5 week⟧ shutdown that began on 1 September hit ⟦5,000|count 5000 -⟧ suppliers and cost the British economy an estimated ⟦£1.9bn|money 1900000000 GBP⟧, says the Cyber Monitoring Centre, which ranked it a category 3 event. Insurers covered none of it. Premiums, oddly, are ⟦6 to 8 per cent|percent 6..8 %⟧ cheaper this year.`,
  `Payrolls miss, jobless rate ticks up

WASHINGTON (AP) — American employers added just ⟦22,000|count 22000 -⟧ jobs in August, the Labor Department reported Friday, far below the ⟦80,000|count 80000 -⟧ economists had forecast and down from ⟦79,000|count 79000 -⟧ in July. The unemployment rate rose to ⟦4.3%|percent 4.3 %⟧, the highest since 2021.

Revisions made June look worse: instead of a gain of ⟦27,000|count 27000 -⟧, payrolls actually shrank by ⟦13,000|count 13000 -⟧. It was the first monthly loss since December 2020.

Factories shed ⟦12,000|count 12000 -⟧ positions and the federal government ⟦15,000|count 15000 -⟧. Health care and social assistance was again the bright spot, with ⟦46,800|count 46800 -⟧ new hires. Average hourly earnings grew ⟦0.3%|percent 0.3 %⟧ from July to ⟦$36.53|money 36.53 USD⟧ and ⟦3.7%|percent 3.7 %⟧ over the year.

About ⟦1.9 million|count 1900000 -⟧ people have been out of work for ⟦27 weeks|duration 27 week⟧ or longer, roughly ⟦one-quarter|fraction 0.25 -⟧ of all the unemployed. For Black workers the jobless rate is ⟦7.5%|percent 7.5 %⟧, up ⟦1.4 percentage points|percentage-point 1.4 pp⟧ since May.

Traders now see a ⟦12%|percent 12 %⟧ probability of a ⟦50-basis-point|percentage-point 0.5 pp⟧ cut when the Fed meets Sept. 16-17. "A year ago a number like this was a blip," said economist Heather Long. "Today it's the trend."`,
  `State of the Climate in the Pacific: five numbers

**⟦0.48°C|measure 0.48 °C⟧.** How much warmer the region was in 2024 than the 1991–2020 average. Nearly ⟦40 million km²|measure 40000000 km²⟧ of ocean went through a marine heatwave, more than ⟦10 per cent|percent 10 %⟧ of the global sea surface.

**⟦4.6 mm|measure 4.6 mm⟧.** The yearly rise in sea level around Fiji's main island, against ⟦3.5 mm|measure 3.5 mm⟧ worldwide. Low-lying atolls have already lost up to ⟦15 metres|measure 15 m⟧ of beach in places.

**⟦Half|fraction 0.5 -⟧.** The proportion of ice left on Puncak Jaya in Papua compared with 2022. There were ⟦22 hectares|measure 22 ha⟧ then and ⟦11|count 11 -⟧ now; glaciologists expect it to vanish by 2026 or soon after.

**⟦12|count 12 -⟧.** Tropical cyclones that hit the Philippines between September and November, ⟦twice|multiple 2 x⟧ the usual number. They affected more than ⟦13 million|count 13000000 -⟧ people and displaced over ⟦1.4 million|count 1400000 -⟧; damage came to ⟦US$430 million|money 430000000 USD⟧.

**⟦55|count 55 -⟧.** Countries or territories still lacking a multi-hazard warning system, down from ⟦86|count 86 -⟧ in 2015. Every dollar spent on one saves about ⟦US$9|money 9 USD⟧, the WMO estimates, and a day's notice can cut losses by ⟦30%|percent 30 %⟧.`,
  `Satellite broadband comes for the outback

Telstra customers from Broome to Bega can now send texts by satellite, and by Christmas 2026 they may be able to make calls. The ⟦650|count 650 -⟧ low-orbit satellites that make it possible fly at ⟦360 km|measure 360 km⟧ and cross the sky in about ⟦4 minutes|duration 4 minute⟧.

The numbers behind the hype are modest. Each beam shares ⟦5 MHz|measure 5 MHz⟧ of spectrum in Band 26 and tops out near ⟦4 Mbps|measure 4 Mbps⟧, split among everyone in a cell ⟦48 kilometres|measure 48 km⟧ wide. Message delivery took ⟦38 seconds|duration 38 second⟧ on average in our tests on the Nullarbor, with a success rate of ⟦87 per cent|percent 87 %⟧; under tree cover that sank to ⟦54|percent 54 %⟧.

Still, terrestrial networks reach barely ⟦one third|fraction 0.3333333333333333 -⟧ of the continent's ⟦7.7 million square kilometres|measure 7700000 km²⟧, and a new tower costs upwards of ⟦A$1.5 million|money 1500000 AUD⟧ where there is no power. Canberra's proposed outdoor obligation, announced in February 2025, would close ⟦37,000 km|measure 37000 km⟧ of black spots on regional roads.

Fixed service is dearer. A Starlink kit is ⟦A$549|money 549 AUD⟧ plus ⟦A$139 a month|rate 139 AUD/1 month⟧; NBN's Sky Muster Premium, at ⟦A$75|money 75 AUD⟧, has ⟦600 milliseconds|duration 600 ms⟧ of lag. Small wonder that Sky Muster lost ⟦11,400|count 11400 -⟧ of its ⟦85,000|count 85000 -⟧ users last year.`,
  `Operator: Our next question comes from the line of Priya Nair.

Priya Nair: Thanks for taking my question. You guided to ⟦$4.05 billion|money 4050000000 USD⟧, plus or minus ⟦$75 million|money 75000000 USD⟧. What's embedded for China? And can you still get to a ⟦60%|percent 60 %⟧ gross margin by the back half?

Chief Financial Officer: Sure. China was ⟦18%|percent 18 %⟧ of revenue in the quarter, call it ⟦$690 million|money 690000000 USD⟧, and we're assuming that goes to ⟦14%|percent 14 %⟧ from here. On margin, we printed ⟦57.4%|percent 57.4 %⟧, up ⟦130 basis points|percentage-point 1.3 pp⟧ sequentially. Mix gives us maybe ⟦80 bps|percentage-point 0.8 pp⟧ more, and the second-source substrate another ⟦50 to 60 bps|percentage-point 0.5..0.6 pp⟧. So yes.

Priya Nair: And inventory? You were at ⟦148 days|duration 148 day⟧.

Chief Financial Officer: We ended at ⟦131|count 131 -⟧. In dollars it's ⟦$2.2 billion|money 2200000000 USD⟧, down ⟦9%|percent 9 %⟧. The target range is ⟦110 to 120 days|duration 110..120 day⟧ and channel inventory is just under ⟦10 weeks|duration 10 week⟧.

Chief Executive Officer: Let me add one thing. Backlog beyond ⟦12 months|duration 12 month⟧ has ⟦tripled|multiple 3 x⟧, to ⟦$5.6 billion|money 5600000000 USD⟧, and most of our top 10 customers have signed long-term agreements. Our share in automotive MCUs is ⟦one-third|fraction 0.3333333333333333 -⟧. I wouldn't trade that for a couple of points of margin.`,
  `Proteas hold nerve to level series in Rawalpindi

Simon Harmer's career-best figures spun South Africa to an eight-wicket victory over Pakistan on the fourth morning of the second Test, squaring the series 1-1.

Resuming on 94 for 4 and leading by just ⟦23|count 23 -⟧, the hosts lost their last six wickets for ⟦44|count 44 -⟧ runs in ⟦97|count 97 -⟧ balls. Babar Azam added a single to reach ⟦50|count 50 -⟧ off ⟦87|count 87 -⟧ deliveries before Harmer trapped him in front; it was the ⟦36-year|duration 36 year⟧-old off-spinner's 1,000th first-class wicket.

Set ⟦68|count 68 -⟧ to win, the visitors knocked them off in ⟦12.3|count 12.3 -⟧ overs. Aiden Markram made ⟦42|count 42 -⟧ at better than a run a ball, with ⟦32|count 32 -⟧ of those coming in boundaries.

It was a lower-order rescue on day three that turned the match. On ⟦235|count 235 -⟧ with eight men out South Africa trailed by ⟦98|count 98 -⟧, but Senuran Muthusamy's unbeaten ⟦89|count 89 -⟧ and a swashbuckling ⟦71|count 71 -⟧ from Kagiso Rabada, batting at No 11, lifted them to ⟦404|count 404 -⟧. Their stand of ⟦98|count 98 -⟧ for the last wicket took only ⟦117|count 117 -⟧ balls.

Keshav Maharaj finished with nine wickets in the match. South Africa had not won a Test in Pakistan since 2007, a span of ⟦18 years|duration 18 year⟧. The ODIs begin in Faisalabad on 4 November; about ⟦15,000|count 15000 -⟧ tickets, priced from ⟦200 rupees|money 200 PKR⟧, remain.`,
  `Deadline day digest: what your club spent

Premier League sides laid out a record ⟦£3.087bn|money 3087000000 GBP⟧ this summer, ⟦£650m|money 650000000 GBP⟧ more than the previous high, figures from Deloitte show. Net spending was ⟦£1.2bn|money 1200000000 GBP⟧, or about ⟦16 per cent|percent 16 %⟧ of forecast revenue.

Liverpool alone spent ⟦£415m|money 415000000 GBP⟧. Alexander Isak's move from Newcastle for ⟦£125m|money 125000000 GBP⟧ went through at 19:28 on Monday and broke the British record set only in June by Florian Wirtz. The Swede, ⟦25|count 25 -⟧, signed for ⟦six years|duration 6 year⟧ on a reported ⟦£280,000 a week|rate 280000 GBP/1 week⟧. He scored ⟦23|count 23 -⟧ league goals last term from an xG of ⟦20.4|count 20.4 -⟧.

Who sold best? Bournemouth banked north of ⟦£200m|money 200000000 GBP⟧ for ⟦three-quarters|fraction 0.75 -⟧ of their back four and still won 1-0 at Spurs. Chelsea shifted ⟦17|count 17 -⟧ players and recouped ⟦£288m|money 288000000 GBP⟧. Elsewhere in Europe the mood was frugal: the Bundesliga spent ⟦€856m|money 856000000 EUR⟧, Serie A ⟦€1.19bn|money 1190000000 EUR⟧ and La Liga ⟦€684m|money 684000000 EUR⟧, all four leagues together barely matching England.

One for the quiz: the 500th transfer of the window, by our reckoning, was a third-choice goalkeeper who went to Wrexham on a ⟦12-month|duration 12 month⟧ loan.`,
  `Walking the Kumano Kodo: Nakahechi in ⟦four days|duration 4 day⟧

**Getting there.** From Osaka take the JR Kuroshio to Kii-Tanabe (⟦2 hours|duration 2 hour⟧, ⟦¥4,750|money 4750 JPY⟧ unreserved), then bus no. 13 to Takijiri-oji. The last one leaves at 15:20. Buses cost ⟦¥990|money 990 JPY⟧; bring coins.

**The route.** It is ⟦38 km|measure 38 km⟧ to Hongu, with ⟦2,100 m|measure 2100 m⟧ of climbing. Day 1 is short but mean: you gain ⟦400 metres|measure 400 m⟧ in the first ⟦3.5km|measure 3.5 km⟧. Day 2, Chikatsuyu to Hongu, is the long one at ⟦25km|measure 25 km⟧, so set off before 7 a.m. Signposts every ⟦500 m|measure 500 m⟧ are numbered from 1 to 75, which is comforting in the mist, of which there is plenty. The peninsula gets ⟦3,900 millimetres|measure 3900 mm⟧ of rain in a year, ⟦two and a half times|multiple 2.5 x⟧ what falls on Tokyo.

**Sleeping.** Family-run minshuku charge ⟦¥11,000 to ¥14,000 per person|rate 11000..14000 JPY/1 person⟧ with dinner and breakfast. Most have fewer than six rooms, so book early for late October.

**Bathing.** Tsuboyu at Yunomine, the only World Heritage hot spring you can sit in, seats two. Buy a ticket (⟦¥800|money 800 JPY⟧), wait your turn, and get ⟦30 minutes|duration 30 minute⟧. The source is ⟦93°C|measure 93 °C⟧: locals boil eggs in it for ⟦12 minutes|duration 12 minute⟧.

*More: tb-kumano.jp, tel. 0739-26-9025.*`,
  `Motorola-style value, flagship-style zoom: Orbit X4 review

Spend ⟦£549|money 549 GBP⟧ on a phone in 2025 and you expect compromises. After ⟦three weeks|duration 3 week⟧ with the Orbit X4 I have found only a couple.

The ⟦6.7-inch|measure 6.7 inch⟧ OLED panel refreshes at ⟦144Hz|measure 144 Hz⟧ and is bright: I measured ⟦1,840 nits|measure 1840 nit⟧ outdoors, though the box claims ⟦3,000|count 3000 -⟧. At ⟦189g|measure 189 g⟧ it is ⟦30 grams|measure 30 g⟧ lighter than an iPhone 17 Pro Max, and just ⟦7.6mm|measure 7.6 mm⟧ thick. A Snapdragon 8s Gen 4 and ⟦12GB|measure 12 GB⟧ of RAM keep Android 16 smooth.

Battery life is the star. The ⟦5,800mAh|measure 5800 mAh⟧ cell managed ⟦18 hours|duration 18 hour⟧ of looped YouTube, the best of the ⟦14|count 14 -⟧ mid-rangers I have tried this year. A ⟦90W|measure 90 W⟧ charger (sold separately, ⟦£35|money 35 GBP⟧) takes it from flat to ⟦62%|percent 62 %⟧ in ⟦a quarter of an hour|duration 0.25 hour⟧.

The camera's ⟦5x|multiple 5 x⟧ telephoto is sharp, with usable shots up to ⟦20x|multiple 20 x⟧. Less good: video stops at 4K, the ultrawide is soft, and there are only ⟦four years|duration 4 year⟧ of updates when Samsung offers seven. The ⟦512GB|measure 512 GB⟧ version costs ⟦£80|money 80 GBP⟧ more. Resale is poor, too: last year's X3 has lost ⟦two thirds|fraction 0.6666666666666666 -⟧ of its value.`,
  `**You asked:** I've got ⟦£20k|money 20000 GBP⟧ in savings and ⟦19 years|duration 19 year⟧ left on my mortgage. Overpay or invest?

Happy to run it through. I'm assuming a balance of ⟦£186,000|money 186000 GBP⟧ at ⟦4.35%|percent 4.35 %⟧, fixed until March 2028, which makes your payment roughly ⟦£1,200 a month|rate 1200 GBP/1 month⟧.

*If you overpay now.* Check the early-repayment charge first: most lenders let you knock off ⟦10%|percent 10 %⟧ of the balance each year for free, so ⟦£18,600|money 18600 GBP⟧ in your case. That would save about ⟦£22,500|money 22500 GBP⟧ in interest over the term and clear the loan nearly ⟦three years|duration 3 year⟧ sooner.

*If you invest.* Shares have historically returned ⟦5-7%|percent 5..7 %⟧ a year after costs. At ⟦6%|percent 6 %⟧, ⟦£18,600|money 18600 GBP⟧ would grow to approximately ⟦£56,000|money 56000 GBP⟧, but in ⟦one in eight|fraction 0.125 -⟧ of the historical periods I'd look at, you'd have been better off with the mortgage. Use an ISA (limit ⟦£20,000|money 20000 GBP⟧) so that the gains aren't taxed at ⟦18%|percent 18 %⟧ or ⟦24%|percent 24 %⟧.

*Before either:* keep ⟦3–6 months|duration 3..6 month⟧ of spending in an easy-access account. The best pay around ⟦4.5%|percent 4.5 %⟧ AER.

A middle road: put ⟦60%|percent 60 %⟧ against the loan and the rest in a global tracker costing ⟦0.12%|percent 0.12 %⟧. Shall I show the year-by-year table?`,
  `IN THE HIGH COURT

Ferris v Dunmore Aggregates Ltd

[2025] IEHC 388

Judgment of Ms Justice Keane delivered on the 9th day of July 2025

1. The plaintiff, who was ⟦41|count 41 -⟧ at the time, was employed as a loader driver at the defendant's quarry. On 14 February 2020 a wheel weighing ⟦310 kg|measure 310 kg⟧ fell from a pallet and crushed his left foot. He was out of work for ⟦14 months|duration 14 month⟧.

2. Liability is in issue. Mr Tuohy, engineer, gave evidence that the pallet was rated to ⟦250 kg|measure 250 kg⟧ and that the floor sloped by ⟦3.5 degrees|measure 3.5 degree⟧. I accept that evidence. Section 8(2)(a) of the 2005 Act required a system of work that was safe; this was not.

3. The defendant pleads contributory negligence on the ground that the plaintiff wore no boots. Having regard to Hussey v Twomey, I would fix his share at ⟦15%|percent 15 %⟧.

4. As to quantum, the Personal Injuries Guidelines provide for ⟦€40,000 to €70,000|money 40000..70000 EUR⟧ for a serious foot injury. I assess general damages at ⟦€58,000|money 58000 EUR⟧, with an uplift of ⟦€9,500|money 9500 EUR⟧ for the lesser injury to the back. Loss of earnings is agreed at ⟦€47,320|money 47320 EUR⟧ and other special damages at ⟦€6,180|money 6180 EUR⟧.

5. The total, ⟦€121,000|money 121000 EUR⟧, falls to be reduced accordingly. There will be judgment for ⟦€102,850|money 102850 EUR⟧. Costs follow the event, save for ⟦half|fraction 0.5 -⟧ of the costs of the second day.`,
  `Weekend box office: "Hollow Tide" drowns the competition

Universal's creature feature opened to a better-than-expected ⟦$71.4M|money 71400000 USD⟧ from ⟦4,012|count 4012 -⟧ North American theaters, with another ⟦$88M|money 88000000 USD⟧ overseas for a global bow of ⟦$159.4 million|money 159400000 USD⟧. Not bad for a picture that cost ⟦$95M|money 95000000 USD⟧ before P&A.

Audiences handed it a B+ CinemaScore; ⟦57%|percent 57 %⟧ were male and ⟦44%|percent 44 %⟧ were between ⟦18 and 34|count 18..34 -⟧. Premium screens drove ⟦38%|percent 38 %⟧ of the gross, Imax alone chipping in ⟦$12.2M|money 12200000 USD⟧ from ⟦410|count 410 -⟧ locations.

In second place, Pixar's "Junkyard" slid ⟦52%|percent 52 %⟧ to ⟦$24.9M|money 24900000 USD⟧ for a ⟦ten-day|duration 10 day⟧ cume of ⟦$98M|money 98000000 USD⟧. The anime import "Crane Season" held like a champ (⟦−21%|percent -21 %⟧), adding ⟦$9.3M|money 9300000 USD⟧ and becoming the fourth Japanese film to cross the ⟦$50 million|money 50000000 USD⟧ mark stateside.

Further down, A24's "The Lesser Saints" averaged a terrific ⟦$61,200|money 61200 USD⟧ at four theaters, and "28 Years Later" left the top 10 after ⟦seven weeks|duration 7 week⟧ with ⟦$70.4M|money 70400000 USD⟧.

Year to date, revenues stand at ⟦$6.7 billion|money 6700000000 USD⟧, up ⟦4.1%|percent 4.1 %⟧ on 2024 but still ⟦a fifth|fraction 0.2 -⟧ behind 2019.`,
  `12
00:01:04,120 --> 00:01:08,900
We are now ⟦six thousand metres|measure 6000 m⟧ down,
where the pressure is ⟦600 times|multiple 600 x⟧ that at the surface.

13
00:01:09,300 --> 00:01:13,040
The water is ⟦1.5 degrees Celsius|measure 1.5 °C⟧.
There has been no sunlight for the last ⟦five kilometres|measure 5 km⟧.

14
00:01:15,000 --> 00:01:19,760
And yet, in a single square metre of mud,
scientists have counted ⟦eighty-four|count 84 -⟧ species.

15
00:01:20,400 --> 00:01:24,880
⟦Nine out of ten|fraction 0.9 -⟧ are new to science.

16
00:01:27,200 --> 00:01:32,310
These potato-sized lumps are nodules. This one, about
⟦ten centimetres|measure 10 cm⟧ across, was growing before there were apes.

17
00:01:33,000 --> 00:01:38,450
The Clarion-Clipperton Zone may hold ⟦twenty-one billion tonnes|measure 21000000000 t⟧ of them,
⟦thirty per cent|percent 30 %⟧ of it manganese and ⟦1.3 per cent|percent 1.3 %⟧ nickel.

18
00:01:39,100 --> 00:01:43,600
A collector vehicle weighing ⟦ninety tonnes|measure 90 t⟧
drove along this track in 1979.

19
00:01:44,050 --> 00:01:48,700
More than ⟦forty years|duration 40 year⟧ on, the grooves,
⟦two and a half metres|measure 2.5 m⟧ wide, look as fresh as ever.

20
00:01:50,000 --> 00:01:55,220
Mining firms hold ⟦seventeen|count 17 -⟧ licences here, covering
⟦1.2 million square kilometres|measure 1200000 km²⟧: ⟦five times|multiple 5 x⟧ the area of Britain.`,
  `Priya T. @transitnerd_van · 22 Oct
1/7 New ridership data for TransLink is out and oh boy. ⟦229 million|count 229000000 -⟧ boardings Jan–Sept, down ⟦3.1%|percent 3.1 %⟧ on last yr. First drop since 2020. 🧵

2/7 SkyTrain: ⟦109M|count 109000000 -⟧ (⟦-2.4%|percent -2.4 %⟧). Bus: ⟦115M|count 115000000 -⟧ (⟦-3.9%|percent -3.9 %⟧). SeaBus is actually UP ⟦6%|percent 6 %⟧ lol, love that lil boat

3/7 Why? Intl student permits. Canada capped them at ⟦437,000|count 437000 -⟧ and U-Pass sales fell off a cliff: ⟦151k|count 151000 -⟧ → ⟦128k|count 128000 -⟧.

4/7 The R4 is still a monster tho. ⟦31,000|count 31000 -⟧ riders on an average weekday, every ⟦3–4 min|duration 3..4 minute⟧ at peak, and it crawls along at ⟦18 km/h|rate 18 km/1 hour⟧

5/7 Fares went up ⟦5%|percent 5 %⟧ on July 1 (single-zone stored value now ⟦$2.70|money 2.7 USD⟧). That plus the property tax hike = ⟦$312M|money 312000000 USD⟧ over ⟦three years|duration 3 year⟧. The hole was ⟦$600 million a year|rate 600000000 USD/1 year⟧. so we're good til 2027 and then 🤷

6/7 cost per boarding is ⟦$6.12|money 6.12 USD⟧ btw. about ⟦half|fraction 0.5 -⟧ of what Portland spends

7/7 Source: pp. 14-19 of the board package. Replies muted bc last time I got ⟦400|count 400 -⟧+ angry DMs about the 99 B-Line`,
  `Big Garden Birdwatch: starlings hit a new low

Nearly ⟦600,000|count 600000 -⟧ people counted ⟦9.1 million|count 9100000 -⟧ birds during the last weekend of January, and for the 21st year running the house sparrow topped the table. Spotters saw ⟦1.2 million|count 1200000 -⟧ of them, an average of ⟦4.1|count 4.1 -⟧ per garden, yet since the survey began in 1979 sparrow sightings have dropped by ⟦60%|percent 60 %⟧.

Blue tits came second, turning up in ⟦three out of four|fraction 0.75 -⟧ gardens, ahead of woodpigeons. Starlings held on to fourth, though average numbers have tumbled from ⟦15|count 15 -⟧ to ⟦2.2|count 2.2 -⟧, an ⟦85 per cent|percent 85 %⟧ decline.

There was cheerier news for the goldfinch, up ⟦9%|percent 9 %⟧, and the long-tailed tit, which weighs ⟦8 grams|measure 8 g⟧, about as much as a pound coin, and huddles in groups of ⟦a dozen|count 12 -⟧ or more to survive the night. At ⟦-4°C|measure -4 °C⟧ a bird that size must eat ⟦a quarter|fraction 0.25 -⟧ of its body weight daily.

How to help: put out fat or seed little and often; clean feeders with a ⟦5%|percent 5 %⟧ disinfectant solution every fortnight; leave a patch of ivy, ⟦two metres|measure 2 m⟧ square if you can. A nest box for tits needs a hole of ⟦25 to 28mm|measure 25..28 mm⟧, fixed ⟦2–4m|measure 2..4 m⟧ up and facing between north and east. Next count: 23-25 January 2026.`,
  `Glass, iron and penny buns: how the Crystal Palace paid for itself

When the Great Exhibition closed its doors on 11 October 1851 it had been open for ⟦141|count 141 -⟧ days and had received ⟦6,039,195|count 6039195 -⟧ visits, the equivalent of ⟦a third|fraction 0.3333333333333333 -⟧ of Britain's population. On the busiest day, 7 October, ⟦109,915|count 109915 -⟧ people squeezed in.

Joseph Paxton's building was ⟦1,848 feet|measure 1848 ft⟧ long and enclosed ⟦19 acres|measure 19 acre⟧ of Hyde Park. It swallowed ⟦293,655|count 293655 -⟧ panes of glass, ⟦4,500 tons|measure 4500 ton⟧ of iron and ⟦24 miles|measure 24 mile⟧ of guttering, and went up in ⟦seventeen weeks|duration 17 week⟧ at a cost of ⟦£79,800|money 79800 GBP⟧. Some ⟦2,000|count 2000 -⟧ men were on site at the height of the works.

Admission was cleverly graded: ⟦£1|money 1 GBP⟧ on the second and third days, and far less from Monday to Thursday thereafter. The cheap days accounted for ⟦four and a half million|count 4500000 -⟧ of the visitors. Schweppes, which paid ⟦£5,500|money 5500 GBP⟧ for the refreshment contract, sold ⟦1,092,337|count 1092337 -⟧ bottles of soft drink and ⟦934,691|count 934691 -⟧ Bath buns.

The surplus, ⟦£186,437|money 186437 GBP⟧, bought ⟦87 acres|measure 87 acre⟧ in South Kensington, on which now stand the V&A, the Science Museum and the Royal College of Music.[3]

[3] Accounts differ by up to ⟦£4,000|money 4000 GBP⟧: see Auerbach (1999), pp. 23–31.`,
  `"I'll drive until they tow it": a jeepney operator does the maths

Rolando Dimaculangan, ⟦58|count 58 -⟧, has worked the Cubao–Divisoria run since 1993. Interview edited for length.

**How much do you take home?** On a good day the box has ⟦₱2,800|money 2800 PHP⟧. Diesel eats ⟦₱1,300|money 1300 PHP⟧; it was ⟦₱58.40 a liter|rate 58.4 PHP/1 L⟧ this morning, and I use ⟦22 liters|measure 22 L⟧. Then the boundary, ⟦700 pesos|money 700 PHP⟧. So ⟦800|count 800 -⟧ for ⟦fourteen hours|duration 14 hour⟧. Before the pandemic it was more like ⟦1,200 to 1,500|count 1200..1500 -⟧.

**And the fare?** Minimum is ⟦₱13|money 13 PHP⟧ for the first ⟦four kilometers|measure 4 km⟧, then ⟦₱1.80|money 1.8 PHP⟧ for each one after. Students and seniors pay ⟦20 percent|percent 20 %⟧ less, and honestly that's ⟦half|fraction 0.5 -⟧ my passengers before 8 a.m.

**Why not join a cooperative and get a modern unit?** You know the price? ⟦₱2.5 million|money 2500000 PHP⟧. The subsidy went up to ⟦₱280,000|money 280000 PHP⟧, okay, that's ⟦11 percent|percent 11 %⟧. The bank wants ⟦₱38,000 a month|rate 38000 PHP/1 month⟧ for ⟦seven years|duration 7 year⟧. My jeep seats ⟦18|count 18 -⟧, the new one ⟦23|count 23 -⟧. Do the division.

**The government says ⟦86 percent|percent 86 %⟧ have consolidated.** On paper. In our association there were ⟦140|count 140 -⟧ of us. ⟦Ninety-five|count 95 -⟧ signed. Maybe ⟦30|count 30 -⟧ have seen a new vehicle.`,
];
