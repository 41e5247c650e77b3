/** News prose in our own words, in traditional Chinese; marked as in simplified.cases.ts. */
export const TRADITIONAL: readonly string[] = [
  `AI伺服器訂單滿到明年 供應鏈喊缺料

〔記者台北報導〕研調機構昨（12）日公布最新報告，2024年全球AI伺服器出貨量估達⟦167萬台|count 1.67e6 台⟧，年增⟦41.5%|percent 41.5 %⟧；2025年可望再成長⟦近三成|skip⟧`.replace(
    '⟦近三成|skip⟧',
    '近⟦三成|percent 30 %⟧',
  ) +
    `，產值上看⟦2,980億美元|money 2.98e11 USD⟧。其中搭載GB200的機櫃單價約⟦300萬美元|money 3e6 USD⟧，折合新台幣近⟦1億元|money 1e8 TWD⟧。

受惠於此，台廠5月營收普遍亮眼。鴻海單月合併營收⟦6,160億元|money 6.16e11 TWD⟧，月減⟦3.89%|percent 3.89 %⟧、年增⟦11.92%|percent 11.92 %⟧；廣達前5月累計營收⟦8,000多億元|money 8e11 TWD⟧，年增逾⟦六成|percent 60 %⟧。`
      .replaceAll('TWD⟧，月減', 'CNY⟧，月減')
      .replace('8e11 TWD', '8e11 CNY') +
    `法人估計，AI業務占比將從去年的⟦32%|percent 32 %⟧拉高到⟦五成|percent 50 %⟧以上，毛利率則維持在⟦6%至7%|percent 6..7 %⟧之間。

台積電的資本支出更為驚人。公司預估今年投入⟦380億到420億美元|money 3.8e10..4.2e10 USD⟧，約⟦七成|percent 70 %⟧用於先進製程；CoWoS月產能年底將達⟦7.5萬片|count 75000 片⟧，是2023年的⟦5倍|multiple 5 x⟧。3奈米與5奈米合計貢獻⟦58%|percent 58 %⟧的營收。

政府也加碼。行政院編列⟦新台幣1,900億元|money 1.9e11 TWD⟧預算，分4年推動「AI新十大建設」，目標2040年創造⟦15兆元|money 1.5e13 CNY⟧產值、⟦50萬個|count 500000 个⟧高薪職缺。官員說，這是一場馬拉松，不是百米賽跑。`,
  `港府：⟦三成|percent 30 %⟧企業已用生成式AI

香港生產力促進局上月訪問了⟦1,012間|count 1012 间⟧本地企業，結果顯示約⟦三成一|percent 31 %⟧已採用生成式人工智能，較2023年的⟦17%|percent 17 %⟧上升⟦14個百分點|percentage-point 14 pp⟧；當中大型企業採用率為⟦58%|percent 58 %⟧，中小企則只有⟦26%|percent 26 %⟧。

開支方面，受訪企業去年平均投入⟦港幣38萬元|money 380000 HKD⟧，中位數為⟦8.5萬港元|money 85000 HKD⟧，最多的一間花了⟦HK$2,400萬|money 2.4e7 HKD⟧。有⟦四分一|fraction 0.25 -⟧企業表示，未來12個月會增加預算⟦一至兩成|percent 10..20 %⟧。`.replace(
    '⟦四分一|fraction 0.25 -⟧',
    '⟦四分之一|fraction 0.25 -⟧',
  ) +
    `

數碼港行政總裁指出，超算中心首階段算力為⟦1,300 PFLOPS|measure 1300 PFLOPS⟧，2025年內會增至⟦3,000 PFLOPS|measure 3000 PFLOPS⟧；目前使用率超過⟦九成|percent 90 %⟧，每日處理近⟦2億個token|count 2e8 token⟧。政府另撥款⟦30億元|money 3e9 CNY⟧推行三年資助計劃，合資格機構最多可獲算力費用⟦七折|percent 70 %⟧優惠。

一名從事AI客服的創業者說，用上開源模型後，每百萬個token的開支由⟦60港元|rate 60 HKD/1M token⟧減至不足⟦5港元|rate 5 HKD/1M token⟧，客戶由⟦十幾間|count 11..19 间⟧增至⟦逾200間|skip⟧`.replace(
      '⟦逾200間|skip⟧',
      '逾⟦200間|count 200 间⟧',
    ) +
    `，「一個人可以做以前三四個人的工作」。`,
];
