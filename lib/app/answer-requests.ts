import { err, ok } from '../core/result.ts';
import type { Replies, ReplyTo, Request, RequestError } from '../messages/protocol.ts';
import { readRequest } from '../messages/read-request.ts';
import { browser } from '../platform/browser.ts';
import { errorText, logProblem } from '../platform/log.ts';

/** Who asked, as far as an answer depends on it. */
export interface Asker {
  readonly tabId?: number;
  readonly frameId?: number;
  readonly windowId?: number;
  /** Address of the tab's top page; absent where no permission shows it. */
  readonly tabUrl?: string;
}

type Handler<K extends Request['kind']> = (
  request: Extract<Request, { kind: K }>,
  asker: Asker,
) => Promise<Replies[K]>;

/**
 * One handler for each request of the protocol. A handler runs at once, in the user's click if
 * there was one.
 */
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

/** The sender as the browser describes it; ids below zero are no tabs. */
interface Sender {
  readonly frameId?: number | undefined;
  readonly tab?:
    | {
        readonly id?: number | undefined;
        readonly windowId?: number | undefined;
        readonly url?: string | undefined;
      }
    | undefined;
}

function askerOf({ frameId, tab }: Sender): Asker {
  return {
    ...(tab?.id !== undefined && tab.id >= 0 && { tabId: tab.id }),
    ...(tab?.windowId !== undefined && { windowId: tab.windowId }),
    ...(tab?.url !== undefined && { tabUrl: tab.url }),
    ...(frameId !== undefined && { frameId }),
  };
}

/** Answers requests from the extension's own pages and content scripts, and nobody else's. */
export function answerRequests(handlers: Handlers): void {
  const own = browser.runtime.id;
  browser.runtime.onMessage.addListener((data: unknown, sender, respond) => {
    const request = sender.id === own ? readRequest(data) : null;
    if (request === null) return false;
    void answer(request, askerOf(sender), handlers).then(respond);
    // Both browsers keep the channel open for a listener that returns true.
    return true;
  });
}
