import { answerRequests } from './answer-requests.ts';
import { injectAnnotator } from './inject-annotator.ts';

/** Starts the background. All listeners are added at once, or the browser would not wake it for them. */
export function startBackground(): void {
  answerRequests({
    wake: async (_request, { tabId, frameId }) =>
      tabId !== undefined &&
      frameId !== undefined &&
      (await injectAnnotator({ tabId, frameIds: [frameId] })),
    'page-settings': async () => ({
      locale: 'en',
      trigger: 'hover',
      openDelay: 250,
      neighbourDelay: 100,
      grace: 300,
    }),
    'cross-reference': async ({ figures }) => ({
      source: null,
      answers: figures.map(() => ({ findings: [], silent: [], notes: [] })),
      checks: [],
    }),
    comparison: async () => ({ sources: [], metrics: [], claims: [], notes: [] }),
  });
}
