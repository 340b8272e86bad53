import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
export const inRoot = (...parts) => path.join(root, ...parts);
/** For what can be made again at any time; `npm ci` clears it. */
export const cache = (...parts) => path.join(root, 'node_modules', '.cache', 'leitbild', ...parts);
