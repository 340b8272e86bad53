// Finds the browsers that tests and pictures are made with; installs them where that is allowed. Only node: built-ins.
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { run } from './run.mjs';

/** Flags for a Chromium that runs in containers and asks nobody anything. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
];

const onPath = (names) =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => path.join(folder, name)));

function chromiumPlaces() {
  const { env, platform } = process;
  if (platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Google Chrome Canary'];
    return ['/Applications', path.join(homedir(), 'Applications')].flatMap((folder) =>
      apps.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`),
    );
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    const programs = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return folders.flatMap((folder) => programs.map((program) => path.join(folder, program)));
  }
  return [
    ...onPath(['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable']),
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ];
}

export function findChromium() {
  const asked = process.env.CHROME_PATH;
  if (asked) {
    if (existsSync(asked)) return asked;
    throw new Error(`CHROME_PATH names ${asked}, and there is no such file.`);
  }
  return chromiumPlaces().find((file) => existsSync(file)) ?? null;
}

const findFirefox = () =>
  [process.env.FIREFOX_PATH, ...onPath(['firefox-esr', 'firefox']), '/Applications/Firefox.app/Contents/MacOS/firefox'].find(
    (file) => file && existsSync(file),
  ) ?? null;

/** WebKitGTK: its driver, its small browser and the display server that it needs, or null when one is absent. */
function findWebKit() {
  const driver = onPath(['WebKitWebDriver']).find((file) => existsSync(file));
  const xvfb = onPath(['Xvfb']).find((file) => existsSync(file));
  const libraries = existsSync('/usr/lib') ? ['/usr/lib', ...readdirSync('/usr/lib').map((name) => `/usr/lib/${name}`)] : [];
  const browser = libraries
    .flatMap((folder) => ['4.1', '6.0', '4.0'].map((version) => `${folder}/webkit2gtk-${version}/MiniBrowser`))
    .find((file) => existsSync(file));
  return driver && xvfb && browser ? { driver, xvfb, browser } : null;
}

const engines = {
  chromium: { find: findChromium, packages: ['chromium'], name: 'Chrome, Chromium or Edge' },
  firefox: { find: findFirefox, packages: ['firefox-esr'], name: 'Firefox' },
  webkit: { find: findWebKit, packages: ['webkit2gtk-driver', 'xvfb'], name: 'WebKitGTK (WebKitWebDriver, MiniBrowser and Xvfb)' },
};
export const engineNames = Object.keys(engines);

export async function aptInstall(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  let result = await run('apt-get', install, { env });
  if (result.code !== 0) {
    await run('apt-get', ['update'], { env });
    result = await run('apt-get', install, { env });
  }
  return result;
}

const mayInstall = () => process.platform === 'linux' && process.getuid?.() === 0 && onPath(['apt-get']).some((file) => existsSync(file));

/** Places of the browsers asked for, by engine; installs Debian's packages where that may be, else throws one clear sentence. */
export async function browsers(names) {
  const unknown = names.filter((name) => !engines[name]);
  if (unknown.length) throw new Error(`There is no engine ${unknown.join(', ')}: choose from ${engineNames.join(', ')}.`);
  const absent = names.filter((name) => !engines[name].find());
  let log = '';
  if (absent.length && mayInstall()) {
    const packages = absent.flatMap((name) => engines[name].packages);
    console.log(`Installing ${packages.join(', ')} …`);
    log = (await aptInstall(packages)).output;
  }
  const found = {};
  for (const name of names) {
    found[name] = engines[name].find();
    if (!found[name]) {
      const { packages, name: title } = engines[name];
      const how = name === 'chromium' ? ' or set CHROME_PATH to one' : '';
      throw new Error(
        `${log}No ${title} was found: install it (on Debian: apt-get install ${packages.join(' ')})${how}, then run npm test again.`,
      );
    }
  }
  return found;
}
