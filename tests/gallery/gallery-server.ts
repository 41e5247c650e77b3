import { createServer } from 'node:http';
import { bundleGallery } from './bundle-gallery.ts';

const PAGE = `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Gallery</title><link rel="icon" href="data:,"><body><script src="/gallery.js"></script>`;

/** A running gallery: `${origin}/?screen=card/copy&locale=en`. */
export interface GalleryServer {
  readonly origin: string;
  readonly close: () => void;
}

/** Serves the gallery, bundled from the sources. */
export async function serveGallery(): Promise<GalleryServer> {
  const script = await bundleGallery();
  const server = createServer((request, response) => {
    const isScript = request.url === '/gallery.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(isScript ? script : PAGE);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('the gallery has no port');
  return { origin: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}
