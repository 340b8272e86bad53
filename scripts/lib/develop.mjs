// The development server: builds with Rollup, serves the examples, and tells open pages when something has changed.
import { existsSync, watch } from 'node:fs';
import { rollup } from 'rollup';
import configuration from '../../rollup.config.mjs';
import { inRoot } from './root.mjs';
import { serve } from './server.mjs';

const reloadScript = `new EventSource('/.leitbild/changes').onmessage = () => location.reload();`;

function changes() {
  const listeners = new Set();
  return {
    tell() {
      for (const response of listeners) response.write('data: changed\n\n');
    },
    routes: {
      '/.leitbild/reload.js': ({ answer }) => answer(200, 'text/javascript', reloadScript),
      '/.leitbild/changes': ({ request, response }) => {
        response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
        response.write('retry: 1000\n\n');
        listeners.add(response);
        request.on('close', () => listeners.delete(response));
      },
    },
  };
}

/** In a file of its own, so that pages with a content security policy of `'self'` reload too. */
const withReload = (page) => {
  const script = '<script src="/.leitbild/reload.js" defer></script>';
  return page.includes('</body>') ? page.replace(/<\/body>(?![\s\S]*<\/body>)/, `${script}</body>`) : page + script;
};

/** Builds once and after each change in src; one build at a time. */
function builder() {
  const caches = [];
  let running = null;
  let again = false;
  async function all() {
    for (const [i, { output, ...input }] of configuration.entries()) {
      const bundle = await rollup({ ...input, cache: caches[i] });
      caches[i] = bundle.cache;
      await bundle.write(output);
      await bundle.close();
    }
  }
  return async function build(done) {
    again = running !== null;
    if (running) return;
    try {
      running = all();
      await running;
      done();
    } catch (error) {
      console.error(`Build failed: ${error.message}`);
    }
    running = null;
    if (again) await build(done);
  };
}

const watchBelow = (folder, changed) => {
  let waiting;
  if (!existsSync(inRoot(folder))) return;
  watch(inRoot(folder), { recursive: true }, () => {
    clearTimeout(waiting);
    waiting = setTimeout(changed, 100);
  });
};

export async function develop({ port, host }) {
  const { tell, routes } = changes();
  // Serving comes first, so that a taken port is told at once.
  const { url } = await serve({ routes, html: withReload }, port, host);
  console.log('Building …');
  const build = builder();
  await build(() => {});
  watchBelow('src', () =>
    build(() => {
      console.log(`Built again at ${new Date().toLocaleTimeString('de-DE')}.`);
      tell();
    }),
  );
  for (const folder of ['examples', 'data-schemas']) watchBelow(folder, tell);
  console.log(`Leitbild's examples: ${url}\nEnd with Ctrl+C.`);
}
