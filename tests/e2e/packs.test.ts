import { beforeAll, describe, expect, it } from 'vitest';
import type { PackSummary, Reply } from '../../lib/messages/protocol.ts';
import type { ExtensionUnderTest } from './harness/extension-under-test.ts';
import { session } from './harness/session.ts';

type PacksReply = Reply<{ readonly kind: 'packs' }>;

/** The packs that the background answers from. */
async function packsKnown(extension: ExtensionUnderTest): Promise<readonly PackSummary[]> {
  const reply = await extension.api(
    (api) => api.runtime.sendMessage({ kind: 'packs' }) as Promise<PacksReply>,
    null,
  );
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  return reply.value;
}

/** Ids of the stored packs, with the number of claims in each. */
const stored = (extension: ExtensionUnderTest): Promise<Record<string, number>> =>
  extension.api(
    () =>
      new Promise<Record<string, number>>((resolve, reject) => {
        const opening = indexedDB.open('duishu');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          if (!database.objectStoreNames.contains('packs')) {
            database.close();
            resolve({});
            return;
          }
          const all = database.transaction('packs').objectStore('packs').getAll();
          all.onsuccess = () => {
            database.close();
            resolve(
              Object.fromEntries(
                all.result.map(({ id, pack }) => [id, pack?.claims?.hashes?.length ?? 0]),
              ),
            );
          };
        };
      }),
    null,
  );

/** Changes the stored record of a pack, as a fault of the browser or of an older version might. */
const damage = (extension: ExtensionUnderTest, record: object | null): Promise<void> =>
  extension.api(
    (_api, damaged) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('duishu');
        opening.onsuccess = () => {
          const database = opening.result;
          const change = database.transaction('packs', 'readwrite');
          if (damaged === null) change.objectStore('packs').clear();
          else change.objectStore('packs').put(damaged);
          change.oncomplete = () => {
            database.close();
            resolve();
          };
          change.onerror = () => reject(change.error);
        };
      }),
    record,
  );

describe('the packs', () => {
  let extension: ExtensionUnderTest;
  let packs: readonly PackSummary[];
  let counts: Record<string, number>;
  beforeAll(async () => {
    ({ extension } = await session());
    packs = await packsKnown(extension);
    counts = Object.fromEntries(packs.map(({ id, claims }) => [id, claims]));
  });

  it('are those that come with the extension, each one record of the database', async () => {
    expect(packs.map(({ id }) => id)).toEqual(['llm-market-2025', 'primary-sources']);
    expect(Math.min(...Object.values(counts))).toBeGreaterThan(20);
    await expect.poll(() => stored(extension)).toEqual(counts);
  });

  it.each([
    ['was emptied', null],
    ['holds a record of another shape', { id: 'llm-market-2025', pack: 'gone' }],
  ])('are there again when the database %s', async (_how, record) => {
    await packsKnown(extension);
    await damage(extension, record);
    expect(await stored(extension)).not.toEqual(counts);
    await extension.killBackground();
    expect(await packsKnown(extension)).toEqual(packs);
    await expect.poll(() => stored(extension)).toEqual(counts);
  });

  it('are the new ones after an update, not those that the version before had stored', async () => {
    await packsKnown(extension);
    const older = await extension.api(
      () =>
        new Promise<string>((resolve, reject) => {
          const opening = indexedDB.open('duishu');
          opening.onsuccess = () => {
            const database = opening.result;
            const store = database.transaction('packs', 'readwrite').objectStore('packs');
            const reading = store.get('llm-market-2025');
            reading.onsuccess = () => {
              const { pack, ...record } = reading.result;
              const old = { ...pack, version: 'old' };
              const writing = store.put({ ...record, extension: '0.0.0', pack: old });
              writing.onerror = () => reject(writing.error);
              writing.onsuccess = () => {
                database.close();
                resolve(old.version);
              };
            };
          };
        }),
      null,
    );
    expect(older).toBe('old');
    await extension.killBackground();
    expect(await packsKnown(extension)).toEqual(packs);
  });

  it('are there again when the database was deleted under a running background', async () => {
    await extension.api(
      () =>
        new Promise<void>((resolve, reject) => {
          const deleting = indexedDB.deleteDatabase('duishu');
          deleting.onsuccess = () => resolve();
          deleting.onerror = () => reject(deleting.error);
        }),
      null,
    );
    expect(await packsKnown(extension)).toEqual(packs);
    await extension.killBackground();
    expect(await packsKnown(extension)).toEqual(packs);
    await expect.poll(() => stored(extension)).toEqual(counts);
  });
});
