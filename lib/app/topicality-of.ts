/**
 * What the packs are about, in both scripts, in the radicals that text from a PDF has, and in
 * English: the field, its companies and its models, without a first letter that may be a capital.
 * Plain words: to look for each takes a third of the time of one expression with all of them, which
 * has to be compiled on every page. And one string: each string of its own takes its time as well.
 */
const TOPIC =
  'AIGC|LLM|GPU|GPT|chatbot|token|rtificial intelligence|achine learning|language model' +
  '|foundation model|frontier model|arge model|arge-model|odel-as-a-service|MaaS|MMLU|OpenAI|Open AI|Anthropic|Claude|Gemini|Llama|Mistral' +
  '|DeepSeek|Deepseek|Kimi|Qwen|NVIDIA|Nvidia' +
  '|大模型|⼤模型|人工智能|⼈⼯智能|人工智慧|语言模型|語言模型|生成式|模型即服|源模型|智能体|智能體|智算|智能算|智慧算|算力|输入价' +
  '|輝達|深度求索|豆包|通义千|通義千|文心|混元|盘古|智谱|智譜|月之暗面|英伟达|英偉達';

/**
 * Whether there is a number as statistics print it: with a unit, a scale, a currency or a per cent
 * sign, perhaps a few characters on, after a footnote's mark; or the unit alone, as a table's header
 * or a cell of its own has it.
 */
const printsStatistic = (text: string): boolean =>
  /[\d０-９〇一二两三四五六七八九十百千][\s-]{0,4}(?:[%％‰亿億万萬兆倍元成]|美元|百分|per ?cent|(?:[bm]|tr)illion|[btm]n\b|x\b|-?fold|times|yuan\b)|百分之|分之[一二三]|(?:[$¥￥€£]|RMB|USD|CNY)\s{0,3}(?:\d|[btm]n\b|(?:[bm]|tr)illion)|illions of |\d\s?(?:家|个|個|款|项|項|起|台|[周週]|tokens?)|\d(?: [\w-]+){0,3} (?:models|incidents|tenders|weeks)|per million|\d[^\d。]{1,16}[%％‰亿億万萬兆]|[（(][^（()）\n]{0,8}(?:[%％‰亿億万萬兆元$¥€£]|illion|[btm]n\b)|[单單]位\s?[:：]|\n(?:[百千万萬亿億]{0,2}[美港]?元|[%％])\n/i.test(
    text,
  );

export type Topicality = 'none' | 'topic' | 'figures';

/**
 * Whether a page speaks of our topic, and whether it prints figures.
 *
 * @param text - A sample of the page's text.
 * @param more - More of it; asked for when the sample has the topic and no figure.
 */
export const topicalityOf = (text: string, more: () => string): Topicality => {
  // In capitals only, since "ai" is a word of French and Italian, and by itself.
  let isOnTopic = (text.includes('AI') || text.includes('A.I')) && /\bA\.?I\b/.test(text);
  for (const word of TOPIC.split('|')) isOnTopic ||= text.includes(word);
  if (!isOnTopic) return 'none';
  return printsStatistic(text) || printsStatistic(more()) ? 'figures' : 'topic';
};
