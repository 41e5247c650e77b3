import type { Strings } from '../../locales/strings.ts';

/** Headings under which families of metrics are grouped, in the order of the panel. */
export type Topic = keyof Strings['panel']['topics'];

export const TOPICS: readonly Topic[] = [
  'market',
  'growth',
  'price',
  'business',
  'investment',
  'compute',
  'models',
  'risk',
  'other',
];

/** Families as the bundled packs name them. A family of another pack goes under `other`. */
const TOPIC_OF: Readonly<Record<string, Topic>> = {
  'china-market-size': 'market',
  'world-market-size': 'market',
  'market-structure': 'market',
  'economic-value': 'market',
  'china-market-growth': 'growth',
  'world-market-growth': 'growth',
  'llm-tenders': 'growth',
  'token-price': 'price',
  'inference-cost': 'price',
  'training-cost': 'price',
  'business-model': 'business',
  'app-use': 'business',
  yuanbao: 'business',
  profit: 'business',
  adoption: 'business',
  'ai-adoption': 'business',
  'ai-adoption-horizon': 'business',
  'clinical-notes': 'business',
  productivity: 'business',
  'video-generation': 'business',
  'ai-investment': 'investment',
  'ai-investment-share': 'investment',
  'enterprise-investment': 'investment',
  'nvidia-sales': 'compute',
  'nvidia-china': 'compute',
  'gpu-share': 'compute',
  'gpu-lead-time': 'compute',
  'token-use': 'compute',
  'model-filing': 'models',
  'open-closed': 'models',
  'open-share': 'models',
  'leading-gap': 'models',
  'us-china': 'models',
  'us-china-models': 'models',
  'us-china-research': 'models',
  research: 'models',
  'agent-performance': 'models',
  'multimodal-performance': 'models',
  'ai-incidents': 'risk',
  bias: 'risk',
};

/** The topic that a family of metrics belongs under. */
export function topicOf(family: string): Topic {
  return TOPIC_OF[family] ?? 'other';
}
