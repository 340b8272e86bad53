// Installs what is missing in node_modules. Only node: built-ins: it runs before the install.
import { existsSync, readFileSync } from 'node:fs';
import { inRoot } from './root.mjs';
import { run } from './run.mjs';

const read = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** The first package that is not there as package-lock.json says, or null. Packages for other systems may be absent. */
export function missing(lockFile = inRoot('package-lock.json'), installedFile = inRoot('node_modules', '.package-lock.json')) {
  if (!existsSync(installedFile)) return 'node_modules';
  const installed = read(installedFile);
  for (const [place, { version, optional, peer, devOptional }] of Object.entries(read(lockFile))) {
    if (place === '') continue;
    if (!installed[place]) {
      if (optional || devOptional || peer) continue;
      return place;
    }
    if (installed[place].version !== version) return place;
  }
  return null;
}

/** Installs what is missing in the project, or in a folder of it that is a package of its own. */
export async function install(folder = '.') {
  const absent = missing(inRoot(folder, 'package-lock.json'), inRoot(folder, 'node_modules', '.package-lock.json'));
  if (!absent) return;
  console.log(`Installing packages (${absent} is missing or old) …`);
  const [command, ...args] = process.env.npm_execpath?.endsWith('.js')
    ? [process.execPath, process.env.npm_execpath, 'ci']
    : [process.platform === 'win32' ? 'npm.cmd' : 'npm', 'ci'];
  const { code, output } = await run(command, [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: inRoot(folder),
    env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: 'true', PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
    shell: process.platform === 'win32' && !process.env.npm_execpath,
  });
  if (code !== 0) {
    throw new Error(`npm ci failed:\n${output.split('\n').slice(0, 20).join('\n')}`);
  }
}
