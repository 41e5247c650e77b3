import type { Span } from '../span.ts';

/** Stretches whose words name nothing that they otherwise do, in simplified Chinese and lower-case English. */
const OTHER_SENSES: readonly RegExp[] = [
  // What is lifted is a number on paper, and no money is raised.
  /(?<![a-z])rais(?:e|es|ed|ing) (?:(?:its|the|their|his|her|an?|our|this|that) )?(?:[a-z0-9-]{2,15} ){0,2}(?:forecast|estimate|projection|outlook|target|guidance|price|figure|number|view|bar|rating|doubt|concern|question|eyebrow|alarm)s?(?![a-z])/g,
  /(?<![a-z])(?:forecast|estimate|projection|outlook|target|guidance)s? (?:is|was|were|are|has been|had been|have been) (?:[a-z]{2,10} )?raised(?![a-z])/g,
  // And so is a share that is put up: "raised R&D from 9 % to 13 %", "raises efficiency by 40 %".
  /(?<![a-z])rais(?:e|es|ed|ing) (?=[^,;.\d]{2,50} (?:from|to|by) (?:about |some |over |nearly )?[\d.]+ ?(?:%|per))/g,
  // What one source grants another it gives no money.
  /(?<![a-z])(?:that|who|which|would|will|they|we|articles|reports|analysts|sources) (?:grants?|granted|award|awarded) (?!money|funds|subsid|contract|tender)/g,
  // Who reports, and no authority.
  /(?<![a-z])state(?:-run|-owned)? (?:media|television|tv|news agency|broadcaster|newspapers?)(?![a-z])/g,
  // An offer that has ended is not what the price is.
  /(?:优惠|促销|折扣|特价|限时|体验|推广|活动)(?:优惠)?(?:期|价格?|活动|政策)?(?:[在于到至]?[\d年月日号底末初 ]{1,18})?(?:已经?|随后|正式)?(?:结束|到期|届满|期满|终止|取消|落幕|收场)(?:之?后)?(?!之?前|以前)/g,
  /(?:优惠|促销|折扣|特价|体验|推广|活动)(?:期|价格?|活动)?(?:过|之|以)后/g,
  /(?<![a-z])(?<!(?:until|before|till) (?:the |its |that |this )?)(?:promotion|promotional|discount|introductory|special|launch|trial|temporary|limited-time)(?: (?:offer|price|period|rate|pricing|window|discount|promotion)s?)? (?:has |had )?(?:ended|ends|expired|lapsed|ran out|is over|was over|came to an end)(?![a-z])/g,
  /(?<![a-z])(?:after|since) (?:the|its|that|this) (?:promotion|promotional|discount|introductory|special|launch|trial|temporary|limited-time)(?: (?:offer|price|period|rate|pricing|window|discount)s?)?(?![a-z])/g,
];

/** Drops what is found in a text where its words mean something else. */
export function inTheirSense<T extends Span>(hits: readonly T[], text: string): T[] {
  const others = OTHER_SENSES.flatMap((sense) =>
    [...text.matchAll(sense)].map(({ index, 0: all }) => ({
      start: index,
      end: index + all.length,
    })),
  );
  return hits.filter((hit) => others.every(({ start, end }) => hit.start < start || hit.end > end));
}
