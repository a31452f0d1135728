import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that writes down all that a browser asks for, and lets only loopback through. */
export interface LoggingProxy {
  readonly port: number;
  /** Addresses asked for: "http://127.0.0.1:1/x", "example.org:443". */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Starts a proxy on loopback. */
export async function openProxy(): Promise<LoggingProxy> {
  const asked: string[] = [];
  const server = createServer((from, to) => {
    asked.push(from.url ?? '');
    const url = URL.parse(from.url ?? '');
    if (url?.hostname !== '127.0.0.1') {
      to.writeHead(502).end();
      return;
    }
    const onward = request(url, { method: from.method, headers: from.headers }, (answer) => {
      to.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(to);
    });
    onward.on('error', () => to.writeHead(502).end());
    from.pipe(onward);
  });
  server.on('connect', (from, socket) => {
    asked.push(from.url ?? '');
    socket.end('HTTP/1.1 502 Not from here\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
