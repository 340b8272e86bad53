import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import { missing } from '../../scripts/lib/install.mjs';

const home = mkdtempSync(path.join(tmpdir(), 'leitbild-'));
const write = (name: string, packages: object): string => {
  const file = path.join(home, name);
  writeFileSync(file, JSON.stringify({ packages }));
  return file;
};
const lock = write('lock.json', {
  '': {},
  'node_modules/lit': { version: '3.3.3' },
  'node_modules/fsevents': { version: '2.0.0', optional: true },
});

describe('install', () => {
  after(() => rmSync(home, { recursive: true }));
  test('nothing is there', () => assert.equal(missing(lock, path.join(home, 'none.json')), 'node_modules'));
  test('all is there but what other systems need', () =>
    assert.equal(missing(lock, write('a.json', { 'node_modules/lit': { version: '3.3.3' } })), null));
  test('a package is old', () =>
    assert.equal(missing(lock, write('b.json', { 'node_modules/lit': { version: '3.3.2' } })), 'node_modules/lit'));
  test('no lock file names a registry', () => {
    for (const folder of ['.', 'bench', 'frameworks'])
      assert.doesNotMatch(readFileSync(path.join(folder, 'package-lock.json'), 'utf8'), /"resolved"/, folder);
  });
  test('a package is missing', () => assert.equal(missing(lock, write('c.json', {})), 'node_modules/lit'));
});
