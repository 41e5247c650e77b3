/**
 * The few calls a content script makes, without the polyfill: both browsers have `chrome` with
 * promises under manifest version 3, and the polyfill is larger than the sentinel may be.
 */
interface BareRuntime {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: BareEvent<(message: unknown, sender: { readonly id?: string }) => void>;
  readonly onConnect: BareEvent<(port: BarePort) => void>;
}

interface BareEvent<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

/** The page's end of a connection. */
export interface BarePort {
  readonly name: string;
  readonly sender?: { readonly id?: string };
  readonly onMessage: BareEvent<(message: unknown) => void>;
  readonly onDisconnect: BareEvent<() => void>;
  postMessage(message: unknown): void;
  disconnect(): void;
}

declare const chrome: { readonly runtime?: BareRuntime } | undefined;

/** `gone`: the extension was updated or removed under the page. `silent`: no answer in time. */
export type RuntimeFailure = { readonly kind: 'gone' } | { readonly kind: 'silent' };

export type RuntimeReply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: RuntimeFailure };

const GONE: RuntimeReply = { ok: false, error: { kind: 'gone' } };
const SILENT: RuntimeReply = { ok: false, error: { kind: 'silent' } };

/** Longer than a cold start of the background with its index (measured: well under a second). */
const REPLY_LIMIT_MS = 5000;
/** A background that dies while it answers is started anew by the next try. */
const TRIES = 3;

/** The extension as this script still sees it; null once it was updated or removed under the page. */
const liveRuntime = (): BareRuntime | null => {
  const runtime = typeof chrome === 'undefined' ? undefined : chrome.runtime;
  return runtime?.id === undefined ? null : runtime;
};

/** Whether this script still belongs to a running extension. */
export const isExtensionAlive = (): boolean => liveRuntime() !== null;

async function askOnce(message: unknown, signal: AbortSignal | undefined): Promise<RuntimeReply> {
  const runtime = liveRuntime();
  if (runtime === null) return GONE;
  // The signal outlives the question by far: one listener a question would pile up on it.
  const asked = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const givenUp = new Promise<RuntimeReply>((resolve) => {
    timer = setTimeout(() => resolve(SILENT), REPLY_LIMIT_MS);
    signal?.addEventListener('abort', () => resolve(SILENT), { signal: asked.signal });
  });
  try {
    const answered = runtime.sendMessage(message).then(
      // The browser resolves with undefined when nobody listened.
      (value): RuntimeReply => (value === undefined ? SILENT : { ok: true, value }),
      (): RuntimeReply => (isExtensionAlive() ? SILENT : GONE),
    );
    return await Promise.race([answered, givenUp]);
  } catch {
    // sendMessage throws at once, with no promise, when the extension went away under the page.
    return GONE;
  } finally {
    clearTimeout(timer);
    asked.abort();
  }
}

/**
 * Asks the background, with a time limit, again when it stays silent. Only for messages that may
 * safely arrive twice.
 */
export async function askExtension(message: unknown, signal?: AbortSignal): Promise<RuntimeReply> {
  let reply: RuntimeReply = SILENT;
  for (let left = TRIES; left > 0 && signal?.aborted !== true; left -= 1) {
    reply = await askOnce(message, signal);
    if (reply.ok || reply.error.kind === 'gone') return reply;
  }
  return reply;
}

/**
 * Tells the background, again when it stays silent; the answer says nothing. For the sentinel, which
 * every page has to compile: a fraction of `askExtension`.
 */
export async function tellBackground(message: unknown, tries = TRIES): Promise<void> {
  const runtime = liveRuntime();
  if (runtime === null || tries === 0) return;
  const again = setTimeout(tellBackground, REPLY_LIMIT_MS, message, tries - 1);
  try {
    // The browser resolves with undefined when nobody listened.
    if ((await runtime.sendMessage(message)) !== undefined) clearTimeout(again);
  } catch {
    // Nobody listened, or the extension has just gone: the next try will see.
  }
}

/** Tells whoever of the extension listens; no answer is expected and nobody listening is no error. */
export function tellExtension(message: unknown): void {
  try {
    liveRuntime()
      ?.sendMessage(message)
      .catch(() => null);
  } catch {
    // The extension went away between the check and the call: there is nobody to tell.
  }
}

/** Hears messages of the own extension, and of nobody else, until `signal` fires. */
export function onExtensionMessage(
  listener: (message: unknown) => void,
  signal: AbortSignal,
): void {
  const runtime = liveRuntime();
  if (runtime === null || signal.aborted) return;
  const own = runtime.id;
  const heard = (message: unknown, sender: { readonly id?: string }): void => {
    if (sender.id === own) listener(message);
  };
  runtime.onMessage.addListener(heard);
  signal.addEventListener('abort', () => runtime.onMessage.removeListener(heard));
}

/** Accepts connections of the given name from the own extension until `signal` fires. */
export function onExtensionConnect(
  name: string,
  listener: (port: BarePort) => void,
  signal: AbortSignal,
): void {
  const runtime = liveRuntime();
  if (runtime === null || signal.aborted) return;
  const own = runtime.id;
  const connected = (port: BarePort): void => {
    if (port.name === name && port.sender?.id === own) listener(port);
  };
  runtime.onConnect.addListener(connected);
  signal.addEventListener('abort', () => runtime.onConnect.removeListener(connected), {
    once: true,
  });
}
