import { expect, it } from 'vitest';
import { session } from './harness/session.ts';

it('is installed without any host permission, and is granted every page when asked in a click', async () => {
  const { extension } = await session();
  const manifest = await extension.api((api) => Promise.resolve(api.runtime.getManifest()), null);
  expect(manifest.host_permissions ?? []).toEqual([]);
  const origins = await extension.api(
    async (api) => (await api.permissions.getAll()).origins,
    null,
  );
  expect(origins).toContain('*://*/*');
});
