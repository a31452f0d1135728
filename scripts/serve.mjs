// A small file server on loopback, for demo articles and tests. Node's own modules only.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
};

/** A source of files: a folder, all of it. `..` does not lead out of it. */
export const folder = (root) => (path) => {
  const file = normalize(join(root, path));
  return file.startsWith(root + sep) ? readFile(file) : null;
};

/**
 * Serves on 127.0.0.1. `sources` maps a path's beginning ("/demo/") to a function from the rest of the path to the file's bytes or text, a
 * promise of them, or `null`. Takes `port` if it is free, any other if not. Answers `{url, requests, close()}`; `requests` lists what was asked for.
 */
export async function serve(sources, port = 0) {
  const requests = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    requests.push(pathname);
    try {
      const [start, source] = Object.entries(sources).find(([start]) => pathname.startsWith(start)) ?? [];
      const rest = decodeURIComponent(pathname.slice(start?.length));
      const body = await source?.(rest === '' || rest.endsWith('/') ? `${rest}index.html` : rest);
      if (body === null || body === undefined) throw new Error('not here');
      response.writeHead(200, { 'content-type': types[extname(rest)] ?? types['.html'], 'cache-control': 'no-store' });
      response.end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' });
      response.end('Not here.');
    }
  });
  const listen = (at) =>
    new Promise((done, failed) => {
      server.once('error', failed);
      server.listen(at, '127.0.0.1', () => done(server.off('error', failed)));
    });
  await listen(port).catch(() => listen(0));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    requests,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(done);
      }),
  };
}
