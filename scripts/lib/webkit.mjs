// WebKitGTK under @web/test-runner: a display server and a driver, started before the first test and ended after the last.
import { createServer } from 'node:net';
import { end, start } from './run.mjs';

export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function answers(port, child, seconds = 15) {
  for (const until = Date.now() + seconds * 1000; Date.now() < until; ) {
    if (child.exitCode !== null) break;
    const ok = await fetch(`http://127.0.0.1:${port}/status`).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver did not answer.');
}

/** Xvfb chooses a free display itself and writes its number to the descriptor it is given. */
function display(xvfb) {
  const child = start(xvfb, ['-displayfd', '3', '-screen', '0', '1800x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let number = '';
    child.stdio[3].setEncoding('utf8').on('data', (chunk) => {
      number += chunk;
      if (number.endsWith('\n')) resolve({ child, name: `:${number.trim()}` });
    });
    child.on('error', reject);
    child.on('exit', () => reject(new Error('Xvfb ended before it had a display.')));
  });
}

/** Starts both: `stop()` ends both. */
export async function startWebKit({ driver, xvfb }, port) {
  const screen = await display(xvfb);
  const child = start(driver, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: screen.name,
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      GDK_BACKEND: 'x11',
      GTK_A11Y: 'none',
      NO_AT_BRIDGE: '1',
    },
  });
  const stop = () => {
    end(child);
    end(screen.child);
  };
  try {
    await answers(port, child);
  } catch (error) {
    stop();
    throw error;
  }
  return stop;
}

export const webKitCapabilities = (browser) => ({
  browserName: 'MiniBrowser',
  'wdio:enforceWebDriverClassic': true,
  'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
});
