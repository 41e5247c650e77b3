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
];
