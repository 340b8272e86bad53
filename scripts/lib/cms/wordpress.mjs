// WordPress with MariaDB and PHP: an author without the right to unfiltered HTML embeds by block, shortcode and placeholder.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from '../root.mjs';

const source = '/usr/share/wordpress';
const uploaded = '/wp-content/uploads/hildesheim.json';
/** Pictures of authors and of emoji. */
const habits = /gravatar|s\.w\.org/;

export const needs = {
  [`${source}/wp-content/themes/twentytwentyone/index.php`]: 'wordpress-theme-twentytwentyone',
  [`${source}/wp-load.php`]: 'wordpress',
  '/usr/sbin/mariadbd': 'mariadb-server',
  '/usr/bin/php': 'php-cli',
};
export const packages = ['php-mysql', 'php-xml'];
export const title = () => `WordPress ${/\$wp_version = '([^']+)'/.exec(readFileSync(`${source}/wp-includes/version.php`, 'utf8'))?.[1]}`;

/** The database: a folder and a socket of its own, no network. */
async function database({ home, run, until }) {
  const socket = path.join(home, 'db.sock');
  const folder = `--datadir=${path.join(home, 'db')}`;
  const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];
  execFileSync('mariadb-install-db', [folder, '--auth-root-authentication-method=normal', ...asRoot], { stdio: 'ignore' });
  run('/usr/sbin/mariadbd', ['--no-defaults', folder, `--socket=${socket}`, '--skip-networking', `--pid-file=${home}/db.pid`, ...asRoot]);
  const args = ['--no-defaults', `--socket=${socket}`, '--user=root', '--execute', 'CREATE DATABASE IF NOT EXISTS wp'];
  await until('MariaDB', async () => Boolean(execFileSync('mariadb', args, { stdio: 'pipe' })));
  return socket;
}

/** A copy of Debian's files, with our plugin and a strategy among the uploads. */
function site({ home, origin }, socket) {
  const folder = path.join(home, 'site');
  cpSync(source, folder, { recursive: true, dereference: true, filter: (file) => !file.endsWith('wp-config.php') });
  writeFileSync(
    path.join(folder, 'wp-config.php'),
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
  const plugin = path.join(folder, 'wp-content/plugins/leitbild');
  cpSync(inRoot('examples/embed/wordpress/leitbild'), plugin, { recursive: true });
  for (const name of ['leitbild.js', 'embed.js']) cpSync(inRoot('dist/cdn', name), path.join(plugin, name));
  mkdirSync(path.join(folder, 'wp-content/uploads'), { recursive: true });
  cpSync(inRoot('examples/data/hildesheim.json'), path.join(folder, uploaded));
  return folder;
}

/** Says whether the author may write unfiltered HTML. */
function install({ home, port }, folder) {
  const setup = path.join(home, 'setup.php');
  writeFileSync(
    setup,
    `<?php
define('WP_INSTALLING', true);
require '${folder}/wp-load.php';
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
  return execFileSync('php', [setup], { encoding: 'utf8', stdio: 'pipe', env: { ...process.env, HTTP_HOST: `127.0.0.1:${port}` } });
}

async function signIn(page, origin) {
  await page.goto(`${origin}/wp-login.php`);
  await page.fill('#user_login', 'autorin');
  await page.fill('#user_pass', 'autorin-secret');
  await page.click('#wp-submit');
  await page.waitForURL(/wp-admin/);
}

/** Writes blocks, `[name, attributes]`, and publishes them in the real editor; gives the post's address. */
async function publish(page, origin, blocks) {
  await page.goto(`${origin}/wp-admin/post-new.php`);
  await page.waitForFunction(
    () => window.wp?.data?.select('core/editor')?.getCurrentPostId?.() && window.wp.blocks.getBlockTypes().length > 20,
  );
  return page.evaluate(async (all) => {
    const { dispatch, select } = window.wp.data;
    for (const [name, attributes] of all) dispatch('core/block-editor').insertBlocks(window.wp.blocks.createBlock(name, attributes));
    dispatch('core/editor').editPost({ title: 'Unser Fahrplan', status: 'publish' });
    await dispatch('core/editor').savePost();
    return select('core/editor').getPermalink();
  }, blocks);
}

export async function tryOut(workshop) {
  const { origin, port, run, until, check, visit } = workshop;
  const folder = site(workshop, await database(workshop));
  // PHP says on its first line what is not right with the machine; the last word is ours.
  const may = install(workshop, folder);
  await check('the author may not write unfiltered HTML', async () => {
    if (!may.endsWith('may not')) throw new Error(may.slice(-300));
  });
  run('php', ['-S', `127.0.0.1:${port}`, '-t', folder]);
  await until('WordPress', async () => (await fetch(`${origin}/wp-login.php`)).ok);
  const page = await visit();
  await signIn(page, origin);
  const draws = (address, selector) => workshop.draws(address, selector, habits);
  const block = (src) => ['leitbild/view', { view: 'roadmap', src }];

  await check('the block', async () => {
    await draws(await publish(page, origin, [block(uploaded)]), 'strategy-roadmap');
  });
  await check('the shortcode', async () => {
    const text = `[leitbild view="field-map" src="${uploaded}" by="unit" no-heading]`;
    await draws(await publish(page, origin, [['core/shortcode', { text }]]), 'strategy-field-map[by=unit][no-heading]');
  });
  await check('a placeholder in a block of HTML, as the filter leaves it', async () => {
    const content = `<script>window.hit = 1</script><strategy-house src="/x"></strategy-house><figure data-leitbild="house" data-src="${uploaded}"><a href="${uploaded}">Unsere Strategie</a></figure>[leitbild src="${uploaded}"]`;
    const address = await publish(page, origin, [['core/html', { content }], block(uploaded)]);
    const text = await (await fetch(address)).text();
    // The words between the tags stay, as words.
    if (/<script>window|<strategy-house/.test(text)) throw new Error('WordPress has left a script or an unknown tag.');
    await draws(address, 'figure[data-leitbild=house] strategy-house');
  });
  await check('no author can send readers to a foreign server', async () => {
    const address = await publish(page, origin, [block('https://foreign.example/a.json'), block(uploaded)]);
    await draws(address, 'strategy-roadmap');
  });
}
