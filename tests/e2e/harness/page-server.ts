import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page to serve: its HTML, and headers of its own such as a content security policy. */
export interface ServedPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Serves pages of the test's own making from localhost and keeps a list of what was asked for. */
export class PageServer {
  readonly #server: Server;
  readonly #pages = new Map<string, ServedPage>();
  readonly requests: string[] = [];

  constructor() {
    this.#server = createServer((request, response) => {
      const path = request.url ?? '/';
      // Asked for by the browser itself; a refusal would stand in the page's console.
      if (path === '/favicon.ico') {
        response.writeHead(204).end();
        return;
      }
      this.requests.push(path);
      const page = this.#pages.get(path);
      response.writeHead(page === undefined ? 404 : 200, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        ...page?.headers,
      });
      response.end(page?.html ?? '');
    });
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  /** Puts a page at `path` and gives its whole address. */
  serve(path: string, page: ServedPage | string): string {
    this.#pages.set(path, typeof page === 'string' ? { html: page } : page);
    return `${this.origin}${path}`;
  }

  get origin(): string {
    // A listening TCP server's address is never a string or null.
    const { port } = this.#server.address() as AddressInfo;
    return `http://localhost:${port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
