import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { serve } from '../../scripts/lib/server.mjs';

const home = mkdtempSync(path.join(tmpdir(), 'leitbild-'));
let server: Awaited<ReturnType<typeof serve>>;

/** Without the client's own tidying of paths. */
function get(address: string, method = 'GET'): Promise<{ status: number; type: string; text: string }> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: server.port, path: address, method }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', text }));
    })
      .on('error', reject)
      .end();
  });
}

describe('server', () => {
  before(async () => {
    mkdirSync(path.join(home, 'public', 'pages'), { recursive: true });
    writeFileSync(path.join(home, 'secret.txt'), 'secret');
    writeFileSync(path.join(home, 'public', 'index.html'), '<body>gallery</body>');
    writeFileSync(path.join(home, 'public', '.env'), 'secret');
    writeFileSync(path.join(home, 'public', 'pages', 'a ö.json'), '{}');
    symlinkSync(path.join(home, 'secret.txt'), path.join(home, 'public', 'link.txt'));
    server = await serve({ folders: { '/': path.join(home, 'public') }, html: (page: string) => page.replace('</body>', '!</body>') });
  });
  after(() => {
    server.stop();
    rmSync(home, { recursive: true });
  });

  test('serves the gallery at the root, changed on the way', async () => {
    assert.deepEqual(await get('/'), { status: 200, type: 'text/html; charset=utf-8', text: '<body>gallery!</body>' });
  });
  test('serves files with their type', async () => {
    assert.deepEqual(await get('/pages/a%20%C3%B6.json'), { status: 200, type: 'application/json; charset=utf-8', text: '{}' });
  });
  for (const address of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/pages/..%5c..%5csecret.txt',
    '//../secret.txt',
    '/link.txt',
    '/.env',
    '/%00',
    '/%',
    '/pages/../../secret.txt',
  ]) {
    test(`does not leave its folder: ${address}`, async () => {
      const { status, text } = await get(address);
      assert.equal(status, 404);
      assert.doesNotMatch(text, /^secret/);
    });
  }
  test('answers nothing but reading', async () => {
    assert.equal((await get('/', 'POST')).status, 405);
    assert.equal((await get('/', 'HEAD')).text, '');
  });
});
