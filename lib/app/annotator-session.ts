import { removeHosts } from '../highlight/card-host.ts';
import { removeMarks } from '../highlight/marks.ts';
import { askBackground } from '../messages/ask-background.ts';
import { readAnnotatorMessage } from '../messages/read-annotator-message.ts';
import { isExtensionAlive, onExtensionMessage, tellExtension } from '../platform/bare-runtime.ts';
import { Annotator } from './annotator.ts';
import { RUNNING, type Running, type World } from './running-annotator.ts';

/**
 * Starts the annotator of this frame, in place of one that an update has left behind.
 *
 * @param css - The style of the marks, for paper.
 */
export async function startAnnotator(css: string): Promise<void> {
  const world = globalThis as World;
  const key = Symbol.for(RUNNING);
  if (world[key]?.isAlive()) return;
  const controller = new AbortController();
  const { signal } = controller;
  const running: Running = { isAlive: () => !signal.aborted && isExtensionAlive() };
  world[key] = running;
  removeMarks();
  removeHosts();
  const settings = await askBackground({ kind: 'page-settings' }, signal);
  if (!settings.ok) {
    controller.abort();
    return;
  }
  const annotator = new Annotator({
    settings: settings.value,
    css,
    signal,
    onOrphaned: () => controller.abort(),
  });
  onExtensionMessage((data) => {
    const message = readAnnotatorMessage(data);
    if (message?.kind === 'bow-out') controller.abort();
    else if (message) annotator.hear(message);
  }, signal);
  // In the back/forward cache it heard nothing of what was switched or chosen meanwhile. A page that
  // it has bowed out of may be on again by now, and has no other script that would hear.
  addEventListener('pageshow', async ({ persisted }) => {
    if (!persisted || world[key] !== running) return;
    if (signal.aborted) tellExtension({ kind: 'wake' });
    else {
      const now = await askBackground({ kind: 'page-settings' }, signal);
      if (now.ok) annotator.hear({ kind: 'settings-changed', settings: now.value });
    }
  });
  running.annotator = annotator;
  annotator.start();
}
