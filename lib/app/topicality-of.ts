import type { TextSample } from '../page/sample-text.ts';

/**
 * What the packs are about, in both scripts and English: the field, its companies and its models.
 * The word "AI" alone counts in capitals only, since it is a word of French and Italian.
 */
const TOPIC =
  /\bA\.?I\b|人工智[能慧]|大模型|[语語]言模型|生成式|智能[体體]|智[慧能]算|算力|\b(?:LLM|llm|GPU)s?\b|AIGC|(?:artificial intelligence|machine learning|(?:language|foundation|frontier) model|chatbot)|GPT|Open ?AI|Anthropic|Claude|Gemini|Llama|DeepSeek|Deepseek|Mistral|深度求索|豆包|通[义義]千|文心|混元|盘古|Kimi|智[谱譜]|月之暗面|Qwen|N[Vv](?:IDIA|idia)|英[伟偉][达達]|输入价|token/;

/** A number as statistics print it: with a unit, a scale, a currency or a per cent sign. */
const STATISTIC =
  /[\d〇一二两三四五六七八九十百千]\s?(?:[%％‰亿億万萬兆倍元成]|美元|百分|per ?cent|[btm]illion|[btm]n\b|x\b|-?fold|times)|百分之|分之[一二三]|[$¥￥€£]\s?\d|\d\s?(?:家|个|個|款|项|項|起|台|tokens?)/i;

export type Topicality = 'none' | 'topic' | 'figures';

/**
 * Whether a page speaks of our topic, and whether it prints figures.
 *
 * @param more - More of the page's text; asked for when the sample has the topic and no figure.
 */
export const topicalityOf = ({ head, body }: TextSample, more: () => string): Topicality => {
  if (!TOPIC.test(head) && !TOPIC.test(body)) return 'none';
  const hasFigures = STATISTIC.test(head) || STATISTIC.test(body) || STATISTIC.test(more());
  return hasFigures ? 'figures' : 'topic';
};
