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

/**
 * Tells the page around how high the content is, which is no secret; that page checks who says so. Not before there is a picture or
 * a message: a frame that shrinks first and grows later makes the page jump.
 */
function tellHeight(): void {
  const tell = (): void => parent.postMessage({ [message]: Math.ceil(document.body.getBoundingClientRect().height) }, '*');
  if (parent === window) return;
  new ResizeObserver(tell).observe(document.body);
  addEventListener('message', ({ data, source }) => {
    if (source === parent && data?.[message] === 'ask') tell();
  });
}

if (element && address) {
  element.setAttribute('src', address);
  new Promise((settled) => {
    element.addEventListener('strategy-load', settled);
    element.addEventListener('strategy-error', settled);
  }).then(tellHeight);
  element.addEventListener('strategy-load', () => {
    document.title = (element as HTMLElement & { model?: { title: { value: string } } | null }).model?.title.value ?? document.title;
  });
  document.body.append(element);
} else {
  const texts = embedTexts[lang.startsWith('en') ? 'en' : 'de'];
  const text = document.createElement('p');
  text.textContent = element ? texts.notRead(src) : texts.noView(view);
  document.body.append(text);
  tellHeight();
}
