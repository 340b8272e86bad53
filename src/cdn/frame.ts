// dist/cdn/frame.js, for frame.html?view=roadmap&src=…: for systems that take only an iframe.
import { elementFor } from '../embed/attributes.js';
import { message } from '../embed/frames.js';
import { originsIn, permitted } from '../embed/origins.js';
import { embedTexts } from '../locale/embed.js';

const parameters = new URLSearchParams(location.search);
const view = parameters.get('view') ?? '';
const src = parameters.get('src') ?? '';
const allowed = document.querySelector<HTMLMetaElement>('meta[name="leitbild-origins"]')?.content;

/** German first. */
const lang = parameters.get('lang') ?? 'de';
document.documentElement.lang = lang;

const element = elementFor(view, parameters);
const address = permitted(src, location.href, originsIn(allowed));
if (element && address) {
  element.setAttribute('src', address);
  element.addEventListener('strategy-load', () => {
    document.title = (element as HTMLElement & { model?: { title: { value: string } } | null }).model?.title.value ?? document.title;
  });
  document.body.append(element);
} else {
  const texts = embedTexts[lang.startsWith('en') ? 'en' : 'de'];
  const text = document.createElement('p');
  text.textContent = element ? texts.notRead(src) : texts.noView(view);
  document.body.append(text);
}

// The height is no secret; the page around checks who tells it.
const tell = (): void => parent.postMessage({ [message]: Math.ceil(document.body.getBoundingClientRect().height) }, '*');
if (parent !== window) {
  new ResizeObserver(tell).observe(document.body);
  addEventListener('message', ({ data, source }) => {
    if (source === parent && data?.[message] === 'ask') tell();
  });
}
