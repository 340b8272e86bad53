// npm run test:cms: a real WordPress with MariaDB and PHP from Debian. An author without the right to unfiltered HTML embeds a
// roadmap by block and by shortcode, and Chromium draws both. Needs Debian; installs the packages when it may.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { aptInstall } from './lib/browser.mjs';
import { launchChromium } from './lib/chromium.mjs';
import { inRoot, root } from './lib/root.mjs';
import { node } from './lib/run.mjs';

const installed = (file) => existsSync(file);
const needs = {
  '/usr/share/wordpress/wp-content/themes/twentytwentyone/index.php': 'wordpress-theme-twentytwentyone',
  '/usr/share/wordpress/wp-load.php': 'wordpress',
  '/usr/sbin/mariadbd': 'mariadb-server',
  '/usr/bin/php': 'php-cli',
};
const absent = Object.entries(needs)
  .filter(([file]) => !installed(file))
  .map(([, name]) => name);
if (absent.length) {
  console.log(`Installing ${absent.join(', ')} …`);
  const { code, output } = await aptInstall([...absent, 'php-mysql', 'php-xml']);
  if (code !== 0) throw new Error(output.split('\n').slice(-5).join('\n'));
}
if (!existsSync(inRoot('dist/cdn/embed.js'))) await node([inRoot('scripts/build.mjs')], { cwd: root });

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
const home = mkdtempSync(path.join(tmpdir(), 'leitbild-cms-'));
const started = [];
const start = (command, args) => {
  const child = spawn(command, args, { stdio: 'ignore' });
  started.push(child);
  return child;
};
async function until(what, test) {
  for (let tries = 0; tries < 150; tries += 1) {
    if (await test().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${what} did not start.`);
}

let passed = 0;
let failed = 0;
async function check(name, test) {
  try {
    await test();
    passed += 1;
    console.log(`✓ ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`✗ ${name}\n  ${error.message}`);
  }
}

let browser;
try {
  // The database: its own folder and socket, no network.
  const socket = path.join(home, 'db.sock');
  const database = path.join(home, 'db');
  const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];
  execFileSync('mariadb-install-db', [`--datadir=${database}`, '--auth-root-authentication-method=normal', ...asRoot], { stdio: 'ignore' });
  start('/usr/sbin/mariadbd', [
    '--no-defaults',
    `--datadir=${database}`,
    `--socket=${socket}`,
    '--skip-networking',
    `--pid-file=${home}/db.pid`,
    ...asRoot,
  ]);
  const sql = (text) =>
    execFileSync('mariadb', ['--no-defaults', `--socket=${socket}`, '--user=root', '--execute', text], { stdio: 'pipe' });
  await until('MariaDB', async () => Boolean(sql('CREATE DATABASE IF NOT EXISTS wp')));

  // WordPress: a copy, with our plugin and a strategy among the uploads.
  const site = path.join(home, 'site');
  cpSync('/usr/share/wordpress', site, { recursive: true, dereference: true, filter: (file) => !file.endsWith('wp-config.php') });
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  writeFileSync(
    path.join(site, 'wp-config.php'),
    `<?php
define('DB_NAME', 'wp'); define('DB_USER', 'root'); define('DB_PASSWORD', ''); define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HOME', '${origin}'); define('WP_SITEURL', '${origin}'); define('WP_HTTP_BLOCK_EXTERNAL', true); define('DISABLE_WP_CRON', true);
define('WP_CONTENT_DIR', __DIR__ . '/wp-content');
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`,
  );
  const plugin = path.join(site, 'wp-content/plugins/leitbild');
  cpSync(inRoot('examples/embed/wordpress/leitbild'), plugin, { recursive: true });
  for (const name of ['leitbild.js', 'embed.js']) cpSync(inRoot('dist/cdn', name), path.join(plugin, name));
  mkdirSync(path.join(site, 'wp-content/uploads'), { recursive: true });
  cpSync(inRoot('examples/data/hildesheim.json'), path.join(site, 'wp-content/uploads/hildesheim.json'));
  const setup = path.join(home, 'setup.php');
  writeFileSync(
    setup,
    `<?php
define('WP_INSTALLING', true);
require '${site}/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
wp_install('Probe', 'admin', 'admin@example.org', false, '', 'admin-secret');
$id = wp_create_user('autorin', 'autorin-secret', 'autorin@example.org');
(new WP_User($id))->set_role('author');
switch_theme('twentytwentyone');
$error = activate_plugin('leitbild/leitbild.php');
if (is_wp_error($error)) { fwrite(STDERR, $error->get_error_message()); exit(1); }
echo user_can($id, 'unfiltered_html') ? 'may' : 'may not';
`,
  );
  // PHP says on its first line what is not right with the machine; the last word is ours.
  const may = execFileSync('php', [setup], { encoding: 'utf8', stdio: 'pipe', env: { ...process.env, HTTP_HOST: `127.0.0.1:${port}` } });
  await check('the author may not write unfiltered HTML', async () => {
    if (!may.endsWith('may not')) throw new Error(may.slice(-300));
  });
  start('php', ['-S', `127.0.0.1:${port}`, '-t', site]);
  await until('WordPress', async () => (await fetch(`${origin}/wp-login.php`)).ok);

  browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(60_000);
  await page.goto(`${origin}/wp-login.php`);
  await page.fill('#user_login', 'autorin');
  await page.fill('#user_pass', 'autorin-secret');
  await page.click('#wp-submit');
  await page.waitForURL(/wp-admin/);

  /** Writes and publishes in the real editor, as the author; gives the post's address. */
  async function publish(insert) {
    await page.goto(`${origin}/wp-admin/post-new.php`);
    await page.waitForFunction(
      () => window.wp?.data?.select('core/editor')?.getCurrentPostId?.() && window.wp.blocks.getBlockTypes().length > 20,
    );
    await page.evaluate(insert);
    return page.evaluate(async () => {
      const { dispatch, select } = window.wp.data;
      dispatch('core/editor').editPost({ title: 'Unser Fahrplan', status: 'publish' });
      await dispatch('core/editor').savePost();
      return select('core/editor').getPermalink();
    });
  }
  async function draws(address, tag) {
    const visit = await browser.newPage();
    const notes = [];
    visit.on('pageerror', (error) => notes.push(error.message));
    await visit.route(
      (url) => url.origin !== origin && url.protocol.startsWith('http'),
      (route) => {
        notes.push(`asked for ${route.request().url()}`);
        return route.abort();
      },
    );
    await visit.goto(address);
    await visit.waitForFunction(
      (name) => document.querySelector(name)?.shadowRoot?.querySelectorAll('[data-kind="project"]').length > 5,
      tag,
    );
    await visit.close();
    const own = notes.filter((note) => !/gravatar|s\.w\.org/.test(note));
    if (own.length) throw new Error(own.join('\n'));
  }

  await check('the block', async () => {
    const address = await publish(() => {
      const { blocks, data } = window.wp;
      data
        .dispatch('core/block-editor')
        .insertBlocks(blocks.createBlock('leitbild/view', { view: 'roadmap', src: '/wp-content/uploads/hildesheim.json' }));
    });
    await draws(address, 'strategy-roadmap');
  });
  await check('the shortcode', async () => {
    const address = await publish(() => {
      const { blocks, data } = window.wp;
      const text = '[leitbild view="field-map" src="/wp-content/uploads/hildesheim.json" by="unit"]';
      data.dispatch('core/block-editor').insertBlocks(blocks.createBlock('core/shortcode', { text }));
    });
    await draws(address, 'strategy-field-map[by=unit]');
  });
  await check('a placeholder in a block of HTML, as the filter leaves it', async () => {
    const address = await publish(() => {
      const { blocks, data } = window.wp;
      const content =
        '<script>window.hit = 1</script><strategy-house src="/x"></strategy-house><figure data-leitbild="house" data-src="/wp-content/uploads/hildesheim.json"><a href="/wp-content/uploads/hildesheim.json">Unsere Strategie</a></figure>[leitbild src="/wp-content/uploads/hildesheim.json"]';
      data.dispatch('core/block-editor').insertBlocks(blocks.createBlock('core/html', { content }));
      data.dispatch('core/block-editor').insertBlocks(blocks.createBlock('leitbild/view', { src: '/wp-content/uploads/hildesheim.json' }));
    });
    const { text } = await fetch(address).then(async (answer) => ({ text: await answer.text() }));
    // The words between the tags stay, as words.
    if (/<script>window|<strategy-house/.test(text)) throw new Error('WordPress has left a script or an unknown tag.');
    await draws(address, 'figure[data-leitbild=house] strategy-house');
  });
  await check('no author can send readers to a foreign server', async () => {
    const address = await publish(() => {
      const { blocks, data } = window.wp;
      data.dispatch('core/block-editor').insertBlocks(blocks.createBlock('leitbild/view', { src: 'https://foreign.example/a.json' }));
      data.dispatch('core/block-editor').insertBlocks(blocks.createBlock('leitbild/view', { src: '/wp-content/uploads/hildesheim.json' }));
    });
    await draws(address, 'strategy-roadmap');
  });
} finally {
  await browser?.close();
  for (const child of started) child.kill();
  await Promise.all(started.map((child) => child.exitCode ?? child.signalCode ?? new Promise((resolve) => child.once('exit', resolve))));
  rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
console.log(`WordPress ${versionOf('/usr/share/wordpress/wp-includes/version.php')}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;

function versionOf(file) {
  return /\$wp_version = '([^']+)'/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
}
