import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * A proxy that a browser is told to send everything through. It keeps a list of all addresses asked
 * for, serves the pages it is given, and lets nothing out.
 */
export class RecordingProxy {
  readonly #server: Server;
  readonly #pages = new Map<string, string>();
  /** Whole addresses, or `host:port` for encrypted connections, in the order in which they came. */
  readonly requests: string[] = [];

  constructor() {
    this.#server = createServer((request, response) => {
      const url = request.url ?? '';
      this.requests.push(url);
      const page = this.#pages.get(url);
      response.writeHead(page === undefined ? 404 : 200, {
        'content-type': 'text/html; charset=utf-8',
      });
      response.end(page ?? '');
    });
    this.#server.on('connect', (request, socket) => {
      this.requests.push(request.url ?? '');
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    });
  }

  async listen(): Promise<number> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    // A listening TCP server's address is never a string or null.
    return (this.#server.address() as AddressInfo).port;
  }

  serve(url: string, html: string): void {
    this.#pages.set(url, html);
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
