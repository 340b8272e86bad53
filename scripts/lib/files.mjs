import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from './root.mjs';

/** Files below a folder whose names end so, as sorted paths from the project's root. */
export function filesBelow(folder, ending) {
  if (!existsSync(inRoot(folder))) return [];
  return readdirSync(inRoot(folder), { recursive: true })
    .map((name) => `${folder}/${name.split(path.sep).join('/')}`)
    .filter((name) => name.endsWith(ending))
    .sort();
}
