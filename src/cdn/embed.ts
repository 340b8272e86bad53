// dist/cdn/embed.js: <script src="/…/embed.js" defer></script>. Finds leitbild.js beside itself when a placeholder is there.
import { watchFrames } from '../embed/frames.js';
import { originsIn } from '../embed/origins.js';
import { watchPlaceholders } from '../embed/placeholders.js';

// A module has no currentScript.
const script = (document.currentScript ?? document.querySelector('script[src*="embed.js"]')) as HTMLScriptElement;

watchPlaceholders(
  () => (customElements.get('strategy-house') ? Promise.resolve() : import(new URL('leitbild.js', script.src).href)),
  [new URL(script.src).origin, ...originsIn(script.dataset.origins)],
);
watchFrames();
