// Which keys do what in a picture.
import type { Language } from './locale.js';

/** What the help is called, and each key with what it does. */
export const keyTexts: Record<Language, { title: string; keys: readonly (readonly [key: string, does: string])[] }> = {
  de: {
    title: 'Tastatur',
    keys: [
      ['→ ←', 'weiter, zurück'],
      ['↓ ↑', 'darunter, darüber'],
      ['Bild ↓ Bild ↑', 'nächste, vorige Gruppe'],
      ['Pos 1, Ende', 'Anfang, Ende'],
      ['Buchstaben', 'zum Namen, ohne Leerzeichen'],
      ['Enter', 'öffnen'],
      ['Esc', 'schließen'],
      ['Tab', 'in die Grafik und hinaus'],
      ['?', 'diese Hilfe'],
    ],
  },
  en: {
    title: 'Keyboard',
    keys: [
      ['→ ←', 'on, back'],
      ['↓ ↑', 'below, above'],
      ['Page Down, Page Up', 'next, previous group'],
      ['Home, End', 'first, last'],
      ['Letters', 'to the name, without spaces'],
      ['Enter', 'open'],
      ['Esc', 'close'],
      ['Tab', 'into the picture and out'],
      ['?', 'this help'],
    ],
  },
};
