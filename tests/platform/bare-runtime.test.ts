import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askBackground } from '../../lib/messages/ask-background.ts';
import {
  askExtension,
  isExtensionAlive,
  onExtensionConnect,
  onExtensionMessage,
  tellBackground,
  tellExtension,
} from '../../lib/platform/bare-runtime.ts';

type Listener = (...values: never[]) => void;

/** A place of the browser's where listeners are put. */
class Listeners {
  readonly all = new Set<Listener>();
  addListener(listener: Listener): void {
    this.all.add(listener);
  }
  removeListener(listener: Listener): void {
    this.all.delete(listener);
  }
  send(...values: unknown[]): void {
    // What a browser hands over is of no type.
    for (const listener of this.all) (listener as (...given: unknown[]) => void)(...values);
  }
}

/** The browser as a content script sees it. */
class Runtime {
  id: string | undefined = 'own';
  asked = 0;
  readonly onMessage = new Listeners();
  readonly onConnect = new Listeners();
  answer: (attempt: number) => Promise<unknown> = () => Promise.resolve(undefined);
  sendMessage(): Promise<unknown> {
    this.asked += 1;
    return this.answer(this.asked);
  }
}

const NEVER = new Promise<never>(() => undefined);

let runtime: Runtime;
beforeEach(() => {
  vi.useFakeTimers();
  runtime = new Runtime();
  vi.stubGlobal('chrome', { runtime });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Lets time pass until the promise has settled. */
async function inTime<T>(asking: Promise<T>): Promise<T> {
  await vi.advanceTimersByTimeAsync(60_000);
  return asking;
}

describe('a question to the background', () => {
  it('is answered with what it says', async () => {
    runtime.answer = () => Promise.resolve({ ok: true, value: 7 });
    expect(await askExtension({})).toEqual({ ok: true, value: { ok: true, value: 7 } });
    expect(runtime.asked).toBe(1);
  });

  it('is asked again when the background died while it answered', async () => {
    runtime.answer = (attempt) => (attempt < 3 ? NEVER : Promise.resolve('late'));
    expect(await inTime(askExtension({}))).toEqual({ ok: true, value: 'late' });
    expect(runtime.asked).toBe(3);
  });

  it.each([
    ['nobody listens', () => Promise.reject(new Error('no receiver'))],
    ['nobody answers', () => Promise.resolve(undefined)],
    ['the answer never comes', () => NEVER],
  ])('ends in silence when %s', async (_when, answer) => {
    runtime.answer = answer;
    const reply = await inTime(askExtension({}));
    expect(reply).toEqual({ ok: false, error: { kind: 'silent' } });
    expect(runtime.asked).toBeGreaterThan(1);
  });

  it('is not asked again once the extension is gone', async () => {
    runtime.answer = () => {
      runtime.id = undefined;
      return Promise.reject(new Error('context invalidated'));
    };
    expect(await askExtension({})).toEqual({ ok: false, error: { kind: 'gone' } });
    expect(runtime.asked).toBe(1);
    expect(isExtensionAlive()).toBe(false);
    expect(await askExtension({})).toEqual({ ok: false, error: { kind: 'gone' } });
    expect(runtime.asked).toBe(1);
  });

  it('says that the extension is gone when the browser throws at once', async () => {
    runtime.answer = () => {
      throw new Error('Extension context invalidated.');
    };
    expect(await askExtension({})).toEqual({ ok: false, error: { kind: 'gone' } });
    expect(() => tellExtension({})).not.toThrow();
  });

  it('is given up when it is no longer wanted', async () => {
    runtime.answer = () => NEVER;
    const wanted = new AbortController();
    const asking = askExtension({}, wanted.signal);
    wanted.abort();
    expect(await asking).toEqual({ ok: false, error: { kind: 'silent' } });
    expect(runtime.asked).toBe(1);
  });
});

describe('what the background is told', () => {
  it.each([
    ['is heard', () => Promise.resolve(false), 1],
    ['reaches nobody', () => Promise.resolve(undefined), 3],
    ['is refused', () => Promise.reject(new Error('no receiver')), 3],
    ['is never answered', () => NEVER, 3],
    [
      'makes the browser throw',
      () => {
        throw new Error('Extension context invalidated.');
      },
      3,
    ],
  ])('is told so often as needed, when it %s', async (_when, answer, times) => {
    runtime.answer = answer;
    void tellBackground({});
    await vi.advanceTimersByTimeAsync(60_000);
    expect(runtime.asked).toBe(times);
  });

  it('is not told when the extension is gone', async () => {
    runtime.answer = () => NEVER;
    void tellBackground({});
    runtime.id = undefined;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(runtime.asked).toBe(1);
  });
});

describe('a typed question', () => {
  it.each([
    [{ kind: 'wake' }, 'yes'],
    [{ kind: 'page-settings' }, { locale: 'en' }],
    [
      { kind: 'cross-reference', figures: [], sketch: { hashes: [] } },
      { source: null, answers: [{}], checks: [] },
    ],
    [{ kind: 'packs' }, {}],
  ] as const)('takes no answer of another shape: %j', async (request, value) => {
    runtime.answer = () => Promise.resolve({ ok: true, value });
    expect(await askBackground(request)).toMatchObject({ ok: false, error: { kind: 'failed' } });
  });

  it.each(['answer', null, {}, { ok: true }])('takes %j for no answer', async (reply) => {
    runtime.answer = () => Promise.resolve(reply);
    expect(await askBackground({ kind: 'wake' })).toMatchObject({ ok: false });
  });

  it('hands on why the background could not answer', async () => {
    const error = { kind: 'failed', message: 'no packs' } as const;
    runtime.answer = () => Promise.resolve({ ok: false, error });
    expect(await askBackground({ kind: 'comparison' })).toEqual({ ok: false, error });
  });
});

describe('what the extension sends', () => {
  it('is heard from the extension itself only, for as long as it is wanted', () => {
    const wanted = new AbortController();
    const heard: unknown[] = [];
    onExtensionMessage((message) => heard.push(message), wanted.signal);
    runtime.onMessage.send('ours', { id: 'own' });
    runtime.onMessage.send('theirs', { id: 'another' });
    runtime.onMessage.send('nobody’s', {});
    wanted.abort();
    runtime.onMessage.send('late', { id: 'own' });
    expect(heard).toEqual(['ours']);
    expect(runtime.onMessage.all.size).toBe(0);
  });

  it('is connected to by its name, from the extension itself only', () => {
    const wanted = new AbortController();
    const ports: unknown[] = [];
    onExtensionConnect('panel', ({ name }) => ports.push(name), wanted.signal);
    runtime.onConnect.send({ name: 'panel', sender: { id: 'own' } });
    runtime.onConnect.send({ name: 'other', sender: { id: 'own' } });
    runtime.onConnect.send({ name: 'panel', sender: { id: 'another' } });
    wanted.abort();
    expect(ports).toEqual(['panel']);
    expect(runtime.onConnect.all.size).toBe(0);
  });
});
