// DokuWiki with PHP: an editor of a wiki without raw HTML uploads a strategy, writes a line into a page, and sees it drawn.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from '../root.mjs';

const source = '/usr/share/dokuwiki';
const password = 'redakteur-secret';

export const needs = { [`${source}/doku.php`]: 'dokuwiki', '/usr/bin/php': 'php-cli' };
export const packages = ['php-xml'];
export const title = () => `DokuWiki ${readFileSync(`${source}/VERSION`, 'utf8').trim()}`;

/** A copy of Debian's files with settings and pages of its own: one who may edit and upload, and the plugin. */
function site({ home }) {
  const [folder, settings, pages] = ['site', 'conf', 'data'].map((name) => path.join(home, name));
  cpSync(source, folder, { recursive: true, dereference: true, filter: (file) => !file.endsWith('.htaccess') });
  cpSync('/etc/dokuwiki', settings, { recursive: true });
  for (const name of 'attic cache index locks log media media_attic media_meta meta pages tmp'.split(' ')) {
    mkdirSync(path.join(pages, name), { recursive: true });
  }
  const preload = path.join(folder, 'inc/preload.php');
  const places = `<?php define('DOKU_MAIN_CONF', '${settings}/'); define('DOKU_CONF', '${settings}/'); ?>`;
  writeFileSync(preload, places + readFileSync(preload, 'utf8'));
  const write = (name, text) => writeFileSync(path.join(settings, name), text);
  write(
    'local.php',
    `<?php
$conf['title'] = 'Probe'; $conf['lang'] = 'de'; $conf['savedir'] = '${pages}'; $conf['useacl'] = 1;
$conf['superuser'] = '@admin'; $conf['updatecheck'] = 0; $conf['disableactions'] = 'register';
`,
  );
  const hash = execFileSync('php', ['-r', `echo password_hash('${password}', PASSWORD_BCRYPT);`], { encoding: 'utf8' });
  write('users.auth.php', `redakteur:${hash}:Redakteur:redakteur@example.org:user\n`);
  // All read; who has signed in edits, creates and uploads.
  write('acl.auth.php', '*\t@ALL\t1\n*\t@user\t8\n');
  const recipe = inRoot('examples/embed/dokuwiki');
  cpSync(path.join(recipe, 'mime.local.conf'), path.join(settings, 'mime.local.conf'));
  const plugin = path.join(folder, 'lib/plugins/leitbild');
  cpSync(path.join(recipe, 'leitbild'), plugin, { recursive: true });
  for (const name of ['leitbild.js', 'embed.js']) cpSync(inRoot('dist/cdn', name), path.join(plugin, name));
  return folder;
}

async function signIn(page, origin) {
  await page.goto(`${origin}/doku.php?id=start&do=login`);
  await page.fill('input[name=u]', 'redakteur');
  await page.fill('input[name=p]', password);
  await page.click('#dw__login button[type=submit]');
  await page.waitForSelector('a[href*="do=logout"]');
}

async function upload(page, origin, file) {
  await page.goto(`${origin}/doku.php?id=start&do=media&tab_files=upload`);
  await page.setInputFiles('input[type=file]', file);
  await page.click('#mediamanager__upload_button');
  await page.waitForSelector('.qq-upload-success');
}

/** Writes a page in the real editor; gives its address. */
async function save(page, origin, id, text) {
  const address = `${origin}/doku.php?id=${id}`;
  await page.goto(`${address}&do=edit`);
  await page.fill('#wiki__text', text);
  await page.click('#edbtn__save');
  await page.waitForURL((url) => !url.search.includes('do='));
  return address;
}

export async function tryOut(workshop) {
  const { home, origin, port, run, until, check, visit, draws } = workshop;
  const folder = site(workshop);
  run('php', ['-S', `127.0.0.1:${port}`, '-t', folder, '-d', `session.save_path=${home}`]);
  await until('DokuWiki', async () => (await fetch(`${origin}/doku.php`)).ok);
  const page = await visit();
  await signIn(page, origin);

  await check('the editor uploads a strategy', async () => {
    await upload(page, origin, inRoot('examples/data/hildesheim.json'));
    const answer = await fetch(`${origin}/lib/exe/fetch.php?media=hildesheim.json`);
    if (answer.headers.get('content-type') !== 'application/json') throw new Error(`It comes as ${answer.headers.get('content-type')}.`);
  });
  await check('the line in a page', async () => {
    await draws(await save(page, origin, 'fahrplan', '{{leitbild>roadmap src="hildesheim.json"}}'), 'strategy-roadmap');
  });
  await check('attributes, a title and a page in a namespace', async () => {
    const line = '{{leitbild>field-map src=":hildesheim.json" by="unit" no-heading|Unsere Strategie}}';
    await draws(await save(page, origin, 'amt:felder', line), 'strategy-field-map[by=unit][no-heading]:has(a)');
  });
  await check('the button of the toolbar, and the preview', async () => {
    await page.goto(`${origin}/doku.php?id=knopf&do=edit`);
    await page.click('button[title^="Leitbild"]');
    const text = await page.inputValue('#wiki__text');
    await page.fill('#wiki__text', text.replace('strategie.json', 'hildesheim.json'));
    await page.click('#edbtn__preview');
    await page.waitForFunction(() => document.querySelector('strategy-roadmap')?.shadowRoot?.querySelector('[data-kind="project"]'));
  });
  await check('raw HTML stays words, also within our line', async () => {
    const hostile = '<html><script>window.hit = 1</script><strategy-house src="/x"></strategy-house></html>';
    const breaking = `{{leitbild>house src="hildesheim.json" heading="'><img src=x onerror=alert(1)>" onclick="alert(1)"|<b>Text</b>}}`;
    const address = await save(page, origin, 'frech', `${hostile}\n\n${breaking}`);
    const html = await (await fetch(address)).text();
    if (!html.includes('data-leitbild="house"')) throw new Error('Our line is not there.');
    if (/<script>window|<strategy-house|<img src=x|onclick="alert|<b>Text/.test(html)) throw new Error('DokuWiki has left HTML.');
    await draws(address, 'strategy-house');
  });
  await check('no editor can send readers to a foreign server', async () => {
    const lines = ['https://foreign.example/a.json', 'hildesheim.json'].map((src) => `{{leitbild>roadmap src="${src}"}}`);
    await draws(await save(page, origin, 'fremd', lines.join('\n\n')), 'strategy-roadmap');
  });
}
