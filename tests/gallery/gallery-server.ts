import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

/** Serves the gallery from the sources; `close` when done. */
export async function serveGallery(): Promise<{ origin: string; close: () => Promise<void> }> {
  const server = await createServer({
    configFile: false,
    root: fileURLToPath(new URL('../..', import.meta.url)),
    logLevel: 'error',
    server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    appType: 'mpa',
  });
  await server.listen();
  const address = server.httpServer?.address();
  if (!address || typeof address === 'string') throw new Error('the gallery has no port');
  return {
    origin: `http://127.0.0.1:${address.port}/tests/gallery/index.html`,
    close: () => server.close(),
  };
}
