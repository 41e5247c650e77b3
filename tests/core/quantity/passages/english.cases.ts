/** News prose in our own words, in English; marked as in simplified.cases.ts. */
export const ENGLISH: readonly string[] = [
  `Cheap models, expensive chips

SAN FRANCISCO, Feb. 12, 2025 — Spending on generative AI software reached ⟦$36.4 billion|money 3.64e10 USD⟧ last year, up ⟦76%|percent 76 %⟧ from 2023, according to a survey of ⟦1,240 companies|skip⟧`.replace(
    '⟦1,240 companies|skip⟧',
    '⟦1,240|count 1240 -⟧ companies',
  ) +
    ` published on Tuesday. The firm expects the figure to hit ⟦$100bn|money 1e11 USD⟧ by 2028, a compound annual growth rate of roughly ⟦29 per cent|percent 29 %⟧.

Prices tell a different story. OpenAI charges ⟦$2.50 per million input tokens|rate 2.5 USD/1M token⟧ and ⟦$10 per million output tokens|rate 10 USD/1M token⟧ for GPT-4o, down from ⟦$5|rate 5 USD/1M token⟧ and ⟦$15|rate 15 USD/1M token⟧ a year earlier. DeepSeek's R1 costs ⟦$0.55|money 0.55 USD⟧ and ⟦$2.19|money 2.19 USD⟧. "In ⟦eighteen months|duration 18 month⟧ the price of intelligence has fallen by more than ⟦90%|percent 90 %⟧," said one investor, who reckons a further ⟦five-fold|multiple 5 x⟧ drop is likely.

Chips are another matter. Nvidia's data-centre revenue more than ⟦doubled|multiple 2 x⟧ to ⟦$115.2 billion|money 1.152e11 USD⟧ in fiscal 2025. A single H100 sells for ⟦$25,000 to $40,000|money 25000..40000 USD⟧; a rack of 72 Blackwell GPUs fetches about ⟦$3m|money 3e6 USD⟧. Microsoft, Alphabet, Amazon and Meta plan to spend a combined ⟦$320 billion|money 3.2e11 USD⟧ on capital projects in 2025, compared with ⟦$230 billion|money 2.3e11 USD⟧ in 2024. Roughly ⟦two thirds|fraction 0.6666666666666666 -⟧ of that will go on servers.`.replace(
      'a rack of 72 Blackwell',
      'a rack of ⟦72|count 72 -⟧ Blackwell',
    ) +
    `

Power is the next bottleneck. The International Energy Agency says data centres used ⟦415 terawatt-hours|measure 415 TWh⟧ of electricity in 2024, some ⟦1.5%|percent 1.5 %⟧ of the world's total, and that the figure could reach ⟦945 TWh|measure 945 TWh⟧ by 2030. One campus in Texas alone will draw ⟦1.2 gigawatts|measure 1.2 GW⟧. Lead times for transformers have stretched from ⟦50 weeks|duration 50 week⟧ to ⟦120 weeks|duration 120 week⟧.

Not everyone is convinced. Of the companies surveyed, just ⟦one in four|fraction 0.25 -⟧ said AI had raised profits; ⟦42%|percent 42 %⟧ had scrapped most of their pilots, up ⟦25 percentage points|percentage-point 25 pp⟧ on the year. Section 3 of the report, which runs to ⟦84|count 84 -⟧ pages, lists Llama 3.1, Claude 3.5 Sonnet and Qwen2.5-72B as the models most often tried.`,
  `Europe's AI gap, in numbers

The European Union produced ⟦three|skip⟧`.replace('⟦three|skip⟧', 'three') +
    ` notable AI models in 2024. America produced ⟦40|count 40 -⟧ and China ⟦15|count 15 -⟧, says Stanford's AI Index 2025. Private investment in the United States came to ⟦$109.1bn|money 1.091e11 USD⟧, nearly ⟦12 times|multiple 12 x⟧ China's ⟦$9.3bn|money 9.3e9 USD⟧ and ⟦24 times|multiple 24 x⟧ Britain's ⟦$4.5bn|money 4.5e9 USD⟧.

Brussels wants to catch up. In February Ursula von der Leyen unveiled a ⟦€200 billion|money 2e11 EUR⟧ plan, of which ⟦€20 billion|money 2e10 EUR⟧ is for four "gigafactories", each with around ⟦100,000|count 100000 -⟧ advanced chips. That compares with the ⟦half a trillion dollars|money 5e11 USD⟧ pledged for America's Stargate project over the next four years. Mistral, the continent's best-known lab, raised ⟦€600m|money 6e8 EUR⟧ at a valuation of ⟦€5.8 billion|money 5.8e9 EUR⟧; its Le Chat app was downloaded ⟦one million|count 1e6 -⟧ times within ⟦two weeks|duration 2 week⟧.

Adoption lags too. Some ⟦13.5%|percent 13.5 %⟧ of EU firms with ten or more employees used AI in 2024, against ⟦8.0%|percent 8 %⟧ a year before. Among large companies the share is ⟦41%|percent 41 %⟧; in Romania it is a mere ⟦3%|percent 3 %⟧. A McKinsey study from May 18th puts the cost of inaction at between ⟦1.1% and 1.6%|percent 1.1..1.6 %⟧ of GDP a year, and reckons that generative AI could add ⟦$2.6trn-4.4trn|money 2.6e12..4.4e12 USD⟧ annually to the world economy.

Energy is dearer: industrial users in Germany pay ⟦€0.18 per kilowatt-hour|rate 0.18 EUR/1 kWh⟧, more than twice what they pay in Texas. Training a ⟦405bn-parameter|count 4.05e11 parameter⟧ model took Meta ⟦30.8m|count 3.08e7 -⟧ GPU-hours. Europe's fastest supercomputer, which ranks 4th in the Top500, would need the best part of a year.`
      .replace('more than twice what', 'more than ⟦twice|multiple 2 x⟧ what')
      .replace('with ten or more employees', 'with ten or more employees'),
  `Nvidia said on Wednesday that revenue for the three months to October 26th climbed ⟦62%|percent 62 %⟧ from a year earlier, to ⟦$57bn|money 57000000000 USD⟧, and that it expects ⟦$65bn|money 65000000000 USD⟧, plus or minus ⟦2%|percent 2 %⟧, this quarter. Data-centre sales, at ⟦$51.2bn|money 51200000000 USD⟧, now make up almost ⟦nine-tenths|fraction 0.9 -⟧ of the total; gaming, once the whole business, brings in just ⟦7.5 cents|money 0.075 USD⟧ of every dollar. Net income was ⟦$31.9bn|money 31900000000 USD⟧, or ⟦$1.30 a share|rate 1.3 USD/1 share⟧—⟦five cents|money 0.05 USD⟧ ahead of consensus. The shares, up by ⟦39%|percent 39 %⟧ this year, added ⟦5%|percent 5 %⟧ after hours, lifting the firm's market value back above ⟦$4.7trn|money 4700000000000 USD⟧.

The numbers behind the numbers are stranger. Four customers, unnamed, accounted for ⟦61%|percent 61 %⟧ of sales, up from ⟦56%|percent 56 %⟧ in the prior quarter. Inventories swelled by ⟦a third|fraction 0.3333333333333333 -⟧, to ⟦$19.8bn|money 19800000000 USD⟧; receivables rose by ⟦10 days|duration 10 day⟧, to ⟦53|count 53 -⟧. Supply commitments ⟦doubled|multiple 2 x⟧ to ⟦$50.3bn|money 50300000000 USD⟧. Jensen Huang, the boss, reckons ⟦$3trn-4trn|money 3000000000000..4000000000000 USD⟧ will be spent on AI infrastructure by 2030; sceptics at MIT note that ⟦95%|percent 95 %⟧ of corporate pilots have yet to earn a cent.

Power is the constraint. A ⟦1GW|measure 1 GW⟧ campus costs ⟦$50bn-60bn|money 50000000000..60000000000 USD⟧, some ⟦$35bn|money 35000000000 USD⟧ of which goes to Nvidia; it needs about ⟦400,000|count 400000 -⟧ GB200s, ⟦1.4m litres|measure 1400000 L⟧ of water a day and, at ⟦$70 per MWh|rate 70 USD/1 MWh⟧, ⟦$600m|money 600000000 USD⟧-odd of electricity each year. America is adding just ⟦15GW|measure 15 GW⟧ or so of firm capacity annually. Goldman Sachs puts the shortfall by 2028 at ⟦44GW|measure 44 GW⟧—equivalent to ⟦44|count 44 -⟧ nuclear reactors, or ⟦33|count 33 -⟧ Hoover Dams. Turbine makers quote lead times of ⟦five to seven years|duration 5..7 year⟧, against ⟦two to three|count 2..3 -⟧ in 2021.

Will it pay? ChatGPT has ⟦800m|count 800000000 -⟧ weekly users but only ⟦5%|percent 5 %⟧ of them pay; at ⟦$20 a month|rate 20 USD/1 month⟧ that is worth less than ⟦$10bn a year|rate 10000000000 USD/1 year⟧. OpenAI's commitments run to ⟦$1.4trn|money 1400000000000 USD⟧ over ⟦eight years|duration 8 year⟧. HSBC reckons it will need another ⟦$207bn|money 207000000000 USD⟧ by 2030 even if revenue hits ⟦$213bn|money 213000000000 USD⟧. ⟦One in six|fraction 0.16666666666666666 -⟧ Americans now uses a chatbot every day, says Pew, which polled ⟦5,123|count 5123 -⟧ adults between August 18th and 24th (margin of error: ±⟦1.6|count 1.6 -⟧ points). ⟦Twice|multiple 2 x⟧ as many, ⟦34%|percent 34 %⟧, say they never will.

*How to read it:* On a scale of 1 to 10, analysts' confidence averages ⟦6.4|count 6.4 -⟧. In a sample of ⟦48|count 48 -⟧ AI firms, the median trades at ⟦26x|multiple 26 x⟧ forward sales; in 1999 the figure was ⟦31|count 31 -⟧. A decade of ⟦30%|percent 30 %⟧ growth would be required to justify that—something only ⟦0.7%|percent 0.7 %⟧ of firms have managed since 1950.`,
  `Cloud GPU prices, November 2025 (on-demand, US regions, per GPU unless stated)

| GPU | Memory | Lambda | AWS | CoreWeave | ⟦3-yr|duration 3 year⟧ reserved |
|---|---|---|---|---|---|
| H100 SXM | ⟦80GB|measure 80 GB⟧ | ⟦$2.99/hr|rate 2.99 USD/1 hour⟧ | ⟦$3.93/hr|rate 3.93 USD/1 hour⟧ | ⟦$6.16/hr|rate 6.16 USD/1 hour⟧ | from ⟦$1.85|money 1.85 USD⟧ |
| H200 | ⟦141 GB|measure 141 GB⟧ | ⟦$3.79|money 3.79 USD⟧ | n/a | ⟦$6.31|money 6.31 USD⟧ | ⟦$2.20|money 2.2 USD⟧ |
| B200 | ⟦192GB|measure 192 GB⟧ | ⟦$4.99/hr|rate 4.99 USD/1 hour⟧ | ⟦$14.24/hr|rate 14.24 USD/1 hour⟧ (⟦8×|multiple 8 x⟧ node: ⟦$113.93|money 113.93 USD⟧) | ⟦$8.60|money 8.6 USD⟧ | — |
| A100 | ⟦40|measure 40 GB⟧/⟦80GB|measure 80 GB⟧ | ⟦$1.29–1.79|money 1.29..1.79 USD⟧ | ⟦$2.74|money 2.74 USD⟧ | ⟦$2.21–2.70|money 2.21..2.7 USD⟧ | ⟦$0.95|money 0.95 USD⟧ |

Q: I'm fine-tuning a ⟦14B|count 14000000000 -⟧ model on ⟦300M tokens|count 300000000 token⟧. Which is cheapest?

A: Rough numbers. With LoRA at rank ⟦16|count 16 -⟧ on one H100 you'd see roughly ⟦3,500 tokens/s|rate 3500 token/1 second⟧ at a sequence length of ⟦4,096|count 4096 -⟧, so ⟦300M tokens|count 300000000 token⟧ × ⟦2|count 2 -⟧ epochs takes about ⟦48 hours|duration 48 hour⟧, i.e. around ⟦$143|money 143 USD⟧ at Lambda's ⟦$2.99|money 2.99 USD⟧. Two GPUs cut that to ⟦25-26 hours|duration 25..26 hour⟧ (scaling efficiency: ⟦93%|percent 93 %⟧) for ⟦$152|money 152 USD⟧. Full fine-tuning needs 8 × H100 (⟦16 bytes|measure 16 B⟧ per parameter × ⟦14B|count 14000000000 parameter⟧ = ⟦224 GB|measure 224 GB⟧, plus activations) and would cost ⟦$650–700|money 650..700 USD⟧; expect a ⟦1.5–2|count 1.5..2 -⟧ point gain on your eval at best.

Three caveats:
1. Spot instances are ⟦60-70%|percent 60..70 %⟧ cheaper but are reclaimed every ⟦5 to 6 hours|duration 5..6 hour⟧ on average; checkpoint every ⟦15 minutes|duration 15 minute⟧.
2. Storage isn't free: a checkpoint is ⟦28 GB|measure 28 GB⟧, so ⟦20|count 20 -⟧ of them at ⟦$0.10/GB-month|rate 0.1 USD/1 GB⟧ comes to ⟦$56 a month|rate 56 USD/1 month⟧. Egress is ⟦9¢ per GB|rate 0.09 USD/1 GB⟧ after the first ⟦100 GB|measure 100 GB⟧.
3. Prices have fallen ⟦44%|percent 44 %⟧ since January 2024, when an H100-hour averaged ⟦$4.76|money 4.76 USD⟧; a further ⟦10 to 15 percent|percent 10..15 %⟧ drop is likely by Q2 2026.

If your deadline is in ⟦2 weeks|duration 2 week⟧, don't over-optimise: the whole job costs less than ⟦half a day|duration 0.5 day⟧ of an engineer's time at ⟦$90/hour|rate 90 USD/1 hour⟧.`,
  `Is it worth switching my startup from GPT-4o to an open-weight model? Short answer: probably, once you pass about ⟦2 billion tokens|count 2000000000 token⟧ a month.

**Where you are now.** At ⟦600k|count 600000 -⟧ requests/day × ~⟦1,100 tokens|count 1100 token⟧ in and ⟦250|count 250 -⟧ out, you're burning roughly ⟦20B|count 20000000000 -⟧ input and ⟦4.5B|count 4500000000 -⟧ output tokens per month. At ⟦$2.50|rate 2.5 USD/1M token⟧/⟦$10.00 per 1M|rate 10 USD/1M token⟧ that's ⟦$50k|money 50000 USD⟧ + ⟦$45k|money 45000 USD⟧ ≈ ⟦$95k|money 95000 USD⟧ monthly, or ⟦$1.14M a year|rate 1140000 USD/1 year⟧. Caching (⟦50%|percent 50 %⟧ off repeated prefixes; yours are ~⟦40%|percent 40 %⟧ of input) trims maybe ⟦$10k|money 10000 USD⟧.

**Option A – hosted open weights.** Llama-3.3-70B at ⟦$0.60/M|rate 0.6 USD/1M token⟧ blended → about ⟦$14.7k/mo|rate 14700 USD/1 month⟧, an ⟦84.5%|percent 84.5 %⟧ saving. Quality: in our blind test (n=⟦400|count 400 -⟧), users preferred GPT-4o ⟦46%|percent 46 %⟧ of the time, Llama ⟦38%|percent 38 %⟧, with ⟦16%|percent 16 %⟧ ties. p95 latency drops from ⟦2.8 s|duration 2.8 second⟧ to ⟦1.9 s|duration 1.9 second⟧.

**Option B – self-hosting.** Two 8×H100 nodes at ⟦$2.25 per GPU-hour|rate 2.25 USD/1 GPU hour⟧ = ⟦$36/hr|rate 36 USD/1 hour⟧, ⟦$26,280/mo|rate 26280 USD/1 month⟧ (⟦730 hours|duration 730 hour⟧). Utilisation needs to stay above ⟦55–60%|percent 55..60 %⟧ to beat A. Add ⟦1.5|count 1.5 -⟧ FTEs (say ⟦$25k/mo|rate 25000 USD/1 month⟧ fully loaded). You break even against A only beyond ⟦120B tokens/month|rate 120000000000 token/1 month⟧ — i.e. ⟦five-and-a-half times|multiple 5.5 x⟧ today's volume.

**Option C – mixed routing.** Send the easiest ⟦two-thirds|fraction 0.6666666666666666 -⟧ to an ⟦8B|count 8000000000 -⟧ model (⟦$0.05/M|rate 0.05 USD/1M token⟧), the next ⟦30%|percent 30 %⟧ to the ⟦70B|count 70000000000 -⟧ and just ⟦3-4%|percent 3..4 %⟧ to GPT-4o. Blended cost ≈ ⟦$0.31/M|rate 0.31 USD/1M token⟧, so ⟦$7,600 per month|rate 7600 USD/1 month⟧, ⟦twelve times|multiple 12 x⟧ cheaper than now. The catch is a router that's wrong ⟦1 in 12|fraction 0.08333333333333333 -⟧ times.

| | Monthly cost | vs today | Win rate | p95 |
|---|---:|---:|---:|---:|
| Today | ⟦$95,000|money 95000 USD⟧ | – | ⟦50%|percent 50 %⟧ | ⟦2.8s|duration 2.8 second⟧ |
| A | ⟦$14,700|money 14700 USD⟧ | ⟦−84.5%|percent -84.5 %⟧ | ⟦45%|percent 45 %⟧ | ⟦1.9s|duration 1.9 second⟧ |
| B | ⟦$51,280|money 51280 USD⟧ | ⟦−46%|percent -46 %⟧ | ⟦45%|percent 45 %⟧ | ⟦1.4s|duration 1.4 second⟧ |
| C | ⟦$7,600|money 7600 USD⟧ | ⟦−92%|percent -92 %⟧ | ⟦48%|percent 48 %⟧ | ⟦1.6s|duration 1.6 second⟧ |

My pick: C, in three steps. Step 1 (week 1–2): log ⟦5,000|count 5000 -⟧ prompts and label ⟦500|count 500 -⟧. Step 2: shadow-run for ⟦14 days|duration 14 day⟧ at a ⟦10%|percent 10 %⟧ sample. Step 3: ramp ⟦10|percent 10 %⟧→⟦25|percent 25 %⟧→⟦50|percent 50 %⟧→⟦100%|percent 100 %⟧ while the thumbs-down rate stays under ⟦2.5%|percent 2.5 %⟧. Set a kill switch at ⟦4%|percent 4 %⟧. Total effort: ⟦25-30|count 25..30 -⟧ engineer-days; payback under ⟦3 weeks|duration 3 week⟧.`,
  `The ⟦1,700-year|duration 1700 year⟧-old wreck and the ⟦2.4-metre|measure 2.4 m⟧ crocodile: this week in science

Archaeologists diving off Mallorca have raised ⟦93|count 93 -⟧ amphorae from a fourth-century merchant ship, ⟦12m|measure 12 m⟧ long and ⟦5m|measure 5 m⟧ wide, that sank barely ⟦50 metres|measure 50 m⟧ from the beach in ⟦2 m|measure 2 m⟧ of water. Radiocarbon dates cluster around AD 350 (±⟦30 years|duration 30 year⟧). "⟦One in three|fraction 0.3333333333333333 -⟧ jars still has its painted label," said the team's leader, who has logged ⟦1,100|count 1100 -⟧ dives in 25 years.

In Nature (vol. 647, pp. 112-118), a group from Leiden reports a transistor just ⟦0.34 nanometres|measure 0.34 nm⟧ thick—⟦one three-hundred-thousandth|fraction 0.0000033333333333333333 -⟧ the width of a hair. It switches in ⟦12 picoseconds|duration 12 ps⟧ at ⟦0.3V|measure 0.3 V⟧, using ⟦a fifth|fraction 0.2 -⟧ of the energy of the best silicon device, though only 7 of the ⟦1,024|count 1024 -⟧ made so far work.

Sea ice in the Antarctic reached its yearly maximum on September 17th: ⟦17.81 million sq km|measure 17810000 km²⟧, the third-smallest extent in the ⟦47-year|duration 47 year⟧ satellite record and some ⟦900,000 sq km|measure 900000 km²⟧ below the 1981-2010 mean. Ocean heat content rose by ⟦23 zettajoules|measure 23 ZJ⟧ in 2024, about ⟦140 times|multiple 140 x⟧ the world's electricity output. CO2 hit ⟦430.5 ppm|measure 430.5 ppm⟧ in May; the annual rise of ⟦3.6 ppm|measure 3.6 ppm⟧ was the largest since records began in 1957.

A trial of ⟦6,010|count 6010 -⟧ Ugandans found that a twice-yearly jab cut new infections by ⟦96%|percent 96 %⟧ (⟦95%|percent 95 %⟧ CI ⟦82–99|count 82..99 -⟧). There were just two cases in ⟦2,180|count 2180 -⟧ person-years among those given the drug and ⟦16|count 16 -⟧ in ⟦1,068|count 1068 -⟧ among the rest. A year's supply costs ⟦$40|money 40 USD⟧ at generic prices, against ⟦$28,218|money 28218 USD⟧ in America: a ⟦700-fold|multiple 700 x⟧ difference.

Elsewhere: a 9th-grader found the 52nd Mersenne prime's ⟦41,024,320|count 41024320 -⟧ digits contain no run of nine 9s; asteroid 2025 SC79 circles the Sun every ⟦128 days|duration 128 day⟧; the James Webb telescope, ⟦six and a half metres|measure 6.5 m⟧ across, spotted a galaxy ⟦13.53 billion light-years|measure 13530000000 light year⟧ away (redshift z = ⟦14.44|count 14.44 -⟧); and a crocodile of ⟦2.4 m|measure 2.4 m⟧ and ⟦95 kg|measure 95 kg⟧ walked ⟦3.2 km|measure 3.2 km⟧ through Darwin before 6 a.m. No one was hurt.`,
  `Cooking the books: a ⟦20-minute|duration 20 minute⟧ weeknight curry and what it really costs

Serves 4 | Prep ⟦10 min|duration 10 minute⟧ | Cook ⟦20 min|duration 20 minute⟧ | ⟦540 kcal|measure 540 kcal⟧, ⟦28g|measure 28 g⟧ protein, ⟦22g|measure 22 g⟧ fat per portion | ⟦£1.87 a head|rate 1.87 GBP/1 person⟧

You'll need ⟦500g|measure 500 g⟧ boneless chicken thighs (⟦£3.25|money 3.25 GBP⟧), ⟦2|count 2 -⟧ onions, ⟦3|count 3 -⟧ cloves of garlic, a ⟦2cm|measure 2 cm⟧ piece of ginger, ⟦1½ tbsp|measure 1.5 tablespoon⟧ curry paste, ⟦½ tsp|measure 0.5 teaspoon⟧ salt, a ⟦400ml|measure 400 ml⟧ tin of coconut milk (⟦95p|money 0.95 GBP⟧), ⟦200g|measure 200 g⟧ spinach and ⟦300g|measure 300 g⟧ basmati. Heat ⟦2 tbsp|measure 2 tablespoon⟧ oil to about 180C/160C fan/350F. Fry the onions for ⟦6-8 minutes|duration 6..8 minute⟧, add the rest, simmer for ⟦a quarter of an hour|duration 0.25 hour⟧ until the sauce has reduced by ⟦a third|fraction 0.3333333333333333 -⟧, and rest for 5.

Is home cooking cheaper? We priced ⟦1,200|count 1200 -⟧ baskets at ⟦6|count 6 -⟧ supermarkets between 3 and 17 March. The same meal from a delivery app averaged ⟦£11.40 per person|rate 11.4 GBP/1 person⟧, plus a ⟦£2.99|money 2.99 GBP⟧ fee and ⟦12.5%|percent 12.5 %⟧ service—⟦six times|multiple 6 x⟧ as much. A ready meal was ⟦£4.50|money 4.5 GBP⟧ (or 2 for ⟦£8|money 8 GBP⟧). Energy adds ⟦31p|money 0.31 GBP⟧ with an induction hob at ⟦24.5p per kWh|rate 0.245 GBP/1 kWh⟧, ⟦9p|money 0.09 GBP⟧ less than gas. Over a year, swapping two takeaways a week would save a couple roughly ⟦£1,950|money 1950 GBP⟧, or ⟦3.4%|percent 3.4 %⟧ of the median UK household's post-tax income of ⟦£57,000|money 57000 GBP⟧.

Prices are up, mind: chicken has risen ⟦14.2%|percent 14.2 %⟧ in ⟦12 months|duration 12 month⟧ to ⟦£6.50/kg|rate 6.5 GBP/1 kg⟧, olive oil has come off its peak by ⟦27%|percent 27 %⟧, and ⟦8 in 10|fraction 0.8 -⟧ shoppers told Which? they'd switched to own-brand. ⟦One-fifth|fraction 0.2 -⟧ said they skip breakfast at least once a week; among under-25s it's ⟦34%|percent 34 %⟧. A tin of tomatoes that was ⟦28p|money 0.28 GBP⟧ in 2021 is now ⟦47p|money 0.47 GBP⟧, i.e. ⟦+68%|percent 68 %⟧. Asda's 4-pack is ⟦£1.60|money 1.6 GBP⟧ (⟦40p|money 0.4 GBP⟧ each).

Reader tip of the week, from Ann, ⟦72|count 72 -⟧: "⟦Half a teaspoon|measure 0.5 teaspoon⟧ of sugar, 30 seconds before serving. Been doing it for ⟦fifty-odd years|duration 50 year⟧."`,
];
