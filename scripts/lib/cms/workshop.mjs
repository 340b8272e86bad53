// What trying a content management system takes: a folder, programs that end with it, a browser, and checks that are counted.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchChromium } from '../chromium.mjs';
import { end, start } from '../run.mjs';

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

export async function openWorkshop(name) {
  const home = mkdtempSync(path.join(tmpdir(), `leitbild-${name}-`));
  const clear = () => rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  process.on('exit', clear);
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const browser = await launchChromium();
  const programs = [];
  const counts = { passed: 0, failed: 0 };

  /** A page of the browser, with cookies of its own. */
  async function visit() {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(60_000);
    return page;
  }

  return {
    home,
    port,
    origin,
    counts,
    run(command, args) {
      programs.push(start(command, args, { stdio: 'ignore', cwd: home }));
    },
    async until(what, test) {
      for (let tries = 0; tries < 150; tries += 1) {
        if (await test().catch(() => false)) return;
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
      throw new Error(`${what} did not start.`);
    },
    async check(title, test) {
      try {
        await test();
        counts.passed += 1;
        console.log(`  ✓ ${title}`);
      } catch (error) {
        counts.failed += 1;
        console.log(`  ✗ ${title}\n    ${error.message}`);
      }
    },
    visit,
    /**
     * A reader without an account opens the page and sees projects drawn in every element that `selector` names. Errors and
     * requests to foreign servers count, save those that `ownHabits` names: what the system does without us.
     */
    async draws(address, selector, ownHabits = /^$/) {
      const page = await visit();
      const notes = [];
      page.on('pageerror', (error) => notes.push(error.message));
      await page.route(
        (url) => url.origin !== origin && url.protocol.startsWith('http'),
        (route) => {
          notes.push(`asked for ${route.request().url()}`);
          return route.abort();
        },
      );
      try {
        await page.goto(address);
        await page.waitForFunction(
          (wanted) => {
            const elements = [...document.querySelectorAll(wanted)];
            const count = ({ shadowRoot }) => shadowRoot?.querySelectorAll('[data-kind="project"]').length ?? 0;
            return elements.length > 0 && elements.every((one) => count(one) > 5);
          },
          selector,
          { timeout: 20_000 },
        );
      } finally {
        await page.close();
      }
      const ours = notes.filter((note) => !ownHabits.test(note));
      if (ours.length) throw new Error(ours.join('\n'));
    },
    async close() {
      await browser.close();
      for (const program of programs) end(program);
      await Promise.all(
        programs.map((program) => program.exitCode ?? program.signalCode ?? new Promise((done) => program.once('exit', done))),
      );
      clear();
      process.off('exit', clear);
    },
  };
}
