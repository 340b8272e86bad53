// Notices what a hostile file may never bring about: exceptions, scripts, requests, markup and changed prototypes.

const prototypes = [
  ...[Object, Array, String, Number, Boolean, Function, Map, Set, Promise, RegExp, Date, Symbol].map(
    ({ prototype }) => prototype as object,
  ),
  ...[Node, Element, HTMLElement, Document, Event, EventTarget, CSSStyleDeclaration].map(({ prototype }) => prototype as object),
  window.customElements,
  Object,
  Array,
];
const fingerprint = (): string =>
  prototypes
    .map((one) => Reflect.ownKeys(one).map((key) => `${String(key)}${typeof Object.getOwnPropertyDescriptor(one, key)?.value}`))
    .join('\n');

const forbidden =
  'script,iframe,frame,object,embed,img,image,video,audio,source,track,style,link,meta,base,form,animate,set,foreignObject,use';
const addresses = new Set(['href', 'src', 'srcset', 'action', 'formaction', 'poster', 'data', 'xlink:href', 'ping', 'background']);
const allowed = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Elements and attributes that were drawn and should not have been. */
export function intruders(root: ShadowRoot): string[] {
  const found = [...root.querySelectorAll(forbidden)].map(({ localName }) => `<${localName}>`);
  for (const element of root.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name)) found.push(`${element.localName} ${name}=${value}`);
      if (addresses.has(name) && !(name === 'href' && allowed.has(new URL(value, location.href).protocol)))
        found.push(`${element.localName} ${name}=${value}`);
      if (name === 'style' && /url|image|expression|@|\/\//i.test(value)) found.push(`${element.localName} style=${value}`);
    }
  }
  const sheets = root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
  return [...found, ...sheets.filter((text) => /url\(|@import|image-set|expression/i.test(text))];
}

const controls = /[\u202a-\u202e\u2066-\u2069]/;
const pile = /\p{sc=Zinh}{4}|\p{Mn}{6}/u;
/** A block is a paragraph of its own for the order of letters, also where the browser's own style does not call it isolated. */
const isApart = (element: Element): boolean => {
  const { display, unicodeBidi } = getComputedStyle(element);
  return unicodeBidi.startsWith('isolate') || !/^(inline|contents)$/.test(display);
};

/** Texts whose signs reach beyond their label: they share it with others, or pile up. */
export function uncontained(root: ShadowRoot): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data, parentElement } = node as Text;
    if (!parentElement || (!controls.test(data) && !pile.test(data))) continue;
    const isAlone = [...parentElement.childNodes].every(
      (other) => other === node || other instanceof Comment || !other.textContent?.trim(),
    );
    if (
      !isAlone ||
      !isApart(parentElement) ||
      (pile.test(data) && getComputedStyle(parentElement.closest('dd') ?? parentElement).overflowY === 'visible')
    )
      found.push(`${parentElement.localName}.${parentElement.className}: ${JSON.stringify(data.trim().slice(0, 60))}`);
  }
  return found;
}

export interface Guard {
  /** What has happened since the last call. */
  findings(): string[];
  stop(): void;
}

/** Watches the page. A policy that forbids everything but the tests' own scripts stays until the page goes. */
export function guard(): Guard {
  let found: string[] = [];
  const life = new AbortController();
  const { signal } = life;
  const before = fingerprint();
  Object.assign(window, { hacked: () => found.push('a script ran') });
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' ws: wss:; base-uri 'none'; form-action 'none'`;
  document.head.append(policy);
  // The test runner's own listener would end the test at once.
  const { onerror } = window;
  window.onerror = (message, _source, _line, _column, error) => {
    found.push(`error: ${error?.stack ?? message}`);
    return true;
  };
  addEventListener(
    'unhandledrejection',
    (event) => {
      event.preventDefault();
      found.push(`rejection: ${event.reason?.stack ?? event.reason}`);
    },
    { signal },
  );
  document.addEventListener(
    'securitypolicyviolation',
    ({ violatedDirective, blockedURI }) => found.push(`${violatedDirective} ${blockedURI}`),
    { signal },
  );
  const requests = new PerformanceObserver((list) => {
    // The test runner asks for its own files under these names.
    for (const { name } of list.getEntries())
      if (!/__web-dev-server|__web-test-runner|\.m?js(\.map)?(\?|$)/.test(name)) found.push(`request: ${name}`);
  });
  requests.observe({ type: 'resource' });
  return {
    findings() {
      const now = fingerprint();
      const all = now === before ? found : [...found, 'a prototype has changed'];
      found = [];
      return all;
    },
    stop() {
      life.abort();
      window.onerror = onerror;
      requests.disconnect();
      Reflect.deleteProperty(window, 'hacked');
    },
  };
}
