import { err, ok } from '../core/result.ts';
import type { Replies, ReplyTo, Request, RequestError } from '../messages/protocol.ts';
import { readRequest } from '../messages/read-request.ts';
import { browser } from '../platform/browser.ts';
import { errorText, logProblem } from '../platform/log.ts';

/** Who asked, as far as an answer depends on it. */
export interface Asker {
  readonly tabId?: number;
  readonly frameId?: number;
  /** Address of the tab's top page; absent where no permission shows it. */
  readonly tabUrl?: string;
}

type Handler<K extends Request['kind']> = (
  request: Extract<Request, { kind: K }>,
  asker: Asker,
) => Promise<Replies[K]>;

/** One handler for each request of the protocol. */
export type Handlers = { readonly [K in Request['kind']]: Handler<K> };

async function answer<R extends Request>(request: R, asker: Asker, handlers: Handlers) {
  // The boundary of a table keyed by kind: TypeScript cannot tie the key to the handler's argument.
  const handle = handlers[request.kind] as unknown as (r: R, a: Asker) => Promise<ReplyTo<R>>;
  try {
    return ok(await handle(request, asker));
  } catch (error) {
    logProblem(`answering ${request.kind}`, error);
    const failed: RequestError = { kind: 'failed', message: errorText(error) };
    return err(failed);
  }
}

const numbered = (id: number | undefined): id is number => id !== undefined && id >= 0;

/** Answers requests from the extension's own pages and content scripts, and nobody else's. */
export function answerRequests(handlers: Handlers): void {
  const own = browser.runtime.id;
  browser.runtime.onMessage.addListener((data: unknown, sender, respond) => {
    const request = sender.id === own ? readRequest(data) : null;
    if (request === null) return false;
    const asker: Asker = {
      ...(numbered(sender.tab?.id) && { tabId: sender.tab.id }),
      ...(numbered(sender.frameId) && { frameId: sender.frameId }),
      ...(sender.tab?.url !== undefined && { tabUrl: sender.tab.url }),
    };
    void answer(request, asker, handlers).then(respond);
    // Both browsers keep the channel open for a listener that returns true.
    return true;
  });
}
