// A small static server for the gallery, the stories and the page tests. Only node: built-ins.
import { createReadStream, readFileSync, realpathSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { inRoot } from './root.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.md': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ts': 'text/plain; charset=utf-8',
};

/** What the project shows: examples at the root, and what its pages ask for. */
export const projectFolders = {
  '/dist/': inRoot('dist'),
  '/data-schemas/': inRoot('data-schemas'),
  '/docs/': inRoot('docs'),
  '/examples/': inRoot('examples'),
  '/': inRoot('examples'),
};

/** The file for a path of an address, or null: never one outside the folder, and none whose name starts with a dot. */
export function fileFor(pathname, folders) {
  let decoded;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (/[\0\\]/.test(decoded) || decoded.split('/').some((part) => part.startsWith('.'))) return null;
  for (const [prefix, folder] of Object.entries(folders)) {
    if (!decoded.startsWith(prefix)) continue;
    try {
      const home = realpathSync(folder);
      const file = realpathSync(path.join(home, decoded.slice(prefix.length)));
      if (file !== home && !file.startsWith(home + path.sep)) continue;
      if (statSync(file).isFile()) return { file };
      if (!decoded.endsWith('/')) return { redirect: `${pathname}/` };
      const index = path.join(file, 'index.html');
      if (statSync(index).isFile()) return { file: index };
    } catch {
      // The next folder may have it.
    }
  }
  return null;
}

/**
 * A request handler. `routes` are functions by path that answer themselves; `html` may change pages; `headers` adds headers by address.
 */
export function handler({ folders = projectFolders, routes = {}, html = (text) => text, headers = () => ({}) } = {}) {
  return (request, response) => {
    if (!request.url.startsWith('/')) return response.writeHead(400).end();
    // Joined, not resolved: `//host` is a path here.
    const address = new URL(`http://localhost${request.url}`);
    const answer = (status, type, body, more = {}) => {
      response.writeHead(status, {
        'content-type': type,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        ...headers(address),
        ...more,
      });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    const refuse = (status, text) => answer(status, types['.txt'], `${text}\n`);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, 'Only GET and HEAD are answered here.');
    if (routes[address.pathname]) return routes[address.pathname]({ request, response, address, answer });
    const found = fileFor(address.pathname, folders);
    if (!found) return refuse(404, 'There is no such file.');
    // A path such as //host would redirect elsewhere.
    if (found.redirect) return answer(301, types['.txt'], '', { location: found.redirect.replace(/^\/+/, '/') });
    const type = types[path.extname(found.file)] ?? 'application/octet-stream';
    if (type === types['.html']) return answer(200, type, html(readFileSync(found.file, 'utf8'), address));
    response.writeHead(200, {
      'content-type': type,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...headers(address),
    });
    if (request.method === 'HEAD') return response.end();
    return createReadStream(found.file)
      .on('error', () => response.destroy())
      .pipe(response);
  };
}

const listen = (server, port, host) =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server.address().port));
  });

/** Serves on this machine only; port 0 is any free one. `stop()` ends it at once. */
export async function serve(options = {}, port = 0, host = '127.0.0.1') {
  const answer = handler(options);
  const server = createServer(answer);
  const actual = await listen(server, port, host);
  const servers = [server];
  if (host === '127.0.0.1' && port) {
    // `localhost` is ::1 first on many machines. One without IPv6 does without.
    const second = createServer(answer);
    await listen(second, port, '::1').then(
      () => servers.push(second),
      (error) => {
        if (error.code === 'EADDRINUSE') {
          server.close();
          throw error;
        }
      },
    );
  }
  const stop = () => {
    for (const one of servers) {
      one.close();
      one.closeAllConnections();
    }
  };
  return { port: actual, url: `http://localhost:${actual}`, origin: `http://127.0.0.1:${actual}`, stop };
}
