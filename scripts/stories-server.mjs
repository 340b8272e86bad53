// Serves each story on a page of its own, without Storybook: for `npm run look`, for accessibility tests, for a strict policy.
// `node scripts/stories-server.mjs [port]` serves them to look at by hand.
//   /                                       the list
//   /story.html?story=<id>                  &theme=light|dark &width=<px of the container> &padding &wide (a wide font) &csp (a strict policy)
import { pathToFileURL } from 'node:url';
import { bundleInMemory } from './lib/bundle.mjs';
import { projectFolders, serve } from './lib/server.mjs';

const page = `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Stories</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/story.css">
<script type="module" src="/story.js"></script>
</head>
<body><main><h1 class="hidden">Stories</h1><div id="stage"></div></main></body>
</html>
`;

/** The wide font shows whether texts have room: DejaVu Sans and Verdana run about a tenth wider than Arial or Inter. */
const style = `
html { color-scheme: light; background: light-dark(#fff, #12181f); color: light-dark(#1a2027, #eceff3); font: 16px/1.5 Inter, "Liberation Sans", Arial, sans-serif; }
html[data-theme=dark] { color-scheme: dark; }
html[data-font=wide] { font-family: "DejaVu Sans", Verdana, sans-serif; }
body { margin: 0; }
body.padded { padding: 16px; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;

/** What a city's website may send; anything that needs more than this fails in the tests. */
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

export async function serveStories(port = 0) {
  const bundle = await bundleInMemory(['stories/runner.ts'], { splitting: false, sourcemap: port ? 'inline' : false });
  let code = null;
  const build = async () => {
    const { outputFiles } = await bundle.rebuild();
    return outputFiles.find(({ path }) => path.endsWith('.js')).text;
  };
  const sendPage = ({ address, answer }) =>
    answer(200, 'text/html; charset=utf-8', address.searchParams.has('padding') ? page.replace('<body>', '<body class="padded">') : page);
  const routes = {
    '/': sendPage,
    '/story.html': sendPage,
    '/story.css': ({ answer }) => answer(200, 'text/css', style),
    '/story.js': async ({ answer }) => {
      // Built once for tests and pictures, anew for each page when a person looks.
      if (port || !code) code = build();
      await code.then(
        (text) => answer(200, 'text/javascript', text),
        (error) => answer(500, 'text/plain; charset=utf-8', error.message),
      );
    },
    // Never answers: for stories about loading.
    '/never.json': () => {},
  };
  const headers = (address) => (address.searchParams.has('csp') ? { 'content-security-policy': strictPolicy } : {});
  const server = await serve({ folders: projectFolders, routes, headers }, port);
  const stop = async () => {
    server.stop();
    await bundle.dispose();
  };
  return { ...server, stop };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { url } = await serveStories(Number(process.argv[2]) || 8766);
  console.log(`Stories: ${url}`);
}
