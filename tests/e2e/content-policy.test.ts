import { expect, it } from 'vitest';
import { pages, session } from './harness/session.ts';

const { open } = pages();

it('is declared that no context of the extension may connect elsewhere, and that no data is collected', async () => {
  const { extension, kind } = await session();
  const manifest = await extension.api((api) => Promise.resolve(api.runtime.getManifest()), null);
  expect(manifest.content_security_policy).toMatchObject({
    extension_pages: expect.stringMatching(/(^|; )connect-src 'self'($|;)/),
  });
  if (kind === 'firefox') {
    expect(manifest.browser_specific_settings?.gecko).toMatchObject({
      data_collection_permissions: { required: ['none'] },
    });
  }
});

it('is refused by the browser when a page of the extension asks for something elsewhere', async () => {
  const { extension, server } = await session();
  const url = server.serve('/elsewhere', '<!doctype html>');
  const outcome = await extension.api(
    (_api, address) =>
      fetch(address, { mode: 'no-cors' }).then(
        () => 'sent',
        () => 'refused',
      ),
    url,
  );
  expect(outcome).toBe('refused');
  expect(server.requests).not.toContain('/elsewhere');
  // A web page, which has no such policy, gets through to the same address.
  const page = await open(server.serve('/elsewhere/from', '<!doctype html>'));
  await page.evaluate((address) => fetch(address), url);
  expect(server.requests).toContain('/elsewhere');
});
