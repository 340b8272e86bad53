import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contained, plain, textReader } from '../../src/model/text.js';

const texts = { de: 'Dienste', en: 'Services', 'de-simple': 'Dienste im Internet' };

test('shows the asked language, falling back along the tag', () => {
  assert.deepEqual(textReader('en-GB', 'de')(texts), { value: 'Services' });
  assert.deepEqual(textReader('de-AT', 'de')(texts), { value: 'Dienste' });
  assert.deepEqual(textReader('de-simple', 'de')(texts), { value: 'Dienste im Internet' });
  assert.deepEqual(textReader('de-simple', 'de')({ de: 'Dienste' }), { value: 'Dienste' });
});

test('falls back to the strategy’s language and marks the text with it', () => {
  assert.deepEqual(textReader('fr', 'de')(texts), { value: 'Dienste', lang: 'de' });
  assert.deepEqual(textReader('fr', 'pl')({ en: 'Services' }), { value: 'Services', lang: 'en' });
  assert.deepEqual(textReader('en', 'de')('Nur deutsch'), { value: 'Nur deutsch', lang: 'de' });
  assert.deepEqual(textReader('de-CH', 'de')('Nur deutsch'), { value: 'Nur deutsch' });
});

test('marks what is not in the language of the interface, also what was asked for', () => {
  assert.deepEqual(textReader('fr', 'de', 'de')({ fr: 'Services', de: 'Dienste' }), { value: 'Services', lang: 'fr' });
  assert.deepEqual(textReader('fr', 'de', 'de')({ de: 'Dienste' }), { value: 'Dienste' });
  assert.deepEqual(textReader('fr', 'fr', 'de')('Services'), { value: 'Services', lang: 'fr' });
  assert.deepEqual(textReader('en-US', 'de', 'en')({ 'en-US': 'Services' }), { value: 'Services' });
});

test('plain language is a private subtag in HTML', () => {
  assert.deepEqual(textReader('de-simple', 'de', 'en')(texts), { value: 'Dienste im Internet', lang: 'de-x-simple' });
});

test('what would reach beyond its label stays out: signs that turn the direction, and piles of marks', () => {
  assert.equal(contained('\u202egnp.exe\u2066\u2069'), 'gnp.exe');
  assert.equal(contained(`Z${'\u0301'.repeat(60)}a`), `Z${'\u0301'.repeat(3)}a`);
  assert.equal(contained(`ส${'\u0e47'.repeat(60)}`), `ส${'\u0e47'.repeat(5)}`);
  for (const words of ['שָׁלוֹם עולם', 'Việt Nam', 'ก็ไม่ใช่', 'naïve', '\u200fא\u200e', '👩‍👩‍👧‍👦']) assert.equal(contained(words), words);
  assert.deepEqual(textReader('de', 'de')('a\u202eb'), { value: 'ab' });
});

test('an absent text is null, and plain text loses soft hyphens', () => {
  assert.equal(textReader('de', 'de')(undefined), null);
  assert.equal(textReader('de', 'de')({}), null);
  assert.equal(plain(' Hand\u00adlungs\u00adfeld  eins '), 'Handlungsfeld eins');
});
