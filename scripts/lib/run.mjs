// Starting other programs and ending them for certain. Only node: built-ins: it runs before the install.
import { spawn } from 'node:child_process';
import { root } from './root.mjs';

const running = new Set();
const windows = process.platform === 'win32';

/** Ends a program with everything that it started (each gets a process group of its own). */
export function end(child, signal = 'SIGTERM') {
  running.delete(child);
  try {
    if (windows) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It is gone already.
  }
}

const endAll = (signal) => {
  for (const child of [...running]) end(child, signal);
};
// Not SIGKILL: each ends what it has started itself.
process.on('exit', () => endAll('SIGTERM'));
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
]) {
  process.on(signal, () => {
    endAll('SIGTERM');
    setTimeout(() => process.exit(code), 200);
  });
}

// npm ends the shell that it started, and the shell ends without telling anyone: see when it has gone.
if (process.env.npm_lifecycle_event) {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.exit(143);
  }, 500).unref();
}

/** Starts a program that runs until `end`. */
export function start(command, args, options = {}) {
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], detached: !windows, ...options });
  running.add(child);
  child.on('exit', () => running.delete(child));
  return child;
}

/** Runs a program to its end: `{ code, output }`; with `show`, output goes straight to the terminal. */
export function run(command, args, { show = false, timeout = 0, ...options } = {}) {
  return new Promise((resolve) => {
    const child = start(command, args, { ...options, stdio: show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let late;
    const collect = (chunk) => {
      output += chunk;
    };
    child.stdout?.setEncoding('utf8').on('data', collect);
    child.stderr?.setEncoding('utf8').on('data', collect);
    if (timeout) {
      late = setTimeout(() => {
        output += `\nStopped after ${timeout / 1000} s.\n`;
        end(child);
        setTimeout(() => end(child, 'SIGKILL'), 3000);
      }, timeout);
    }
    const done = (code) => {
      clearTimeout(late);
      resolve({ code, output });
    };
    child.on('error', (error) => done(error.code === 'ENOENT' ? 127 : 1));
    // A grandchild that outlives its parent keeps the pipes open: don't wait for it for ever.
    child.on('exit', (code) => {
      const closing = setTimeout(() => done(code ?? 1), 2000);
      child.on('close', () => {
        clearTimeout(closing);
        done(code ?? 1);
      });
    });
  });
}

/** Runs a script of a package in node_modules/.bin or of this project with the same Node. */
export const node = (args, options) => run(process.execPath, args, options);
