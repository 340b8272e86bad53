// Draws an element from a story's arguments, which are its attributes; and the controls for the attributes that all elements have.
import { html, nothing } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import type { Args } from './support.js';

/** What a story about data in the page gives besides attributes. */
const properties = new Set(['data']);

class Attributes extends Directive {
  override render(_args: Args): symbol {
    return nothing;
  }
  override update({ element }: ElementPart, [args]: [Args]): symbol {
    for (const [name, value] of Object.entries(args)) {
      if (properties.has(name)) Object.assign(element, { [name]: value });
      else if (value === undefined || value === null || value === false || value === '') element.removeAttribute(name);
      else element.setAttribute(name, value === true ? '' : String(value));
    }
    return nothing;
  }
}
const attributes = directive(Attributes);

/** `render` of a file of stories: `render: drawn('strategy-house')`. `children` is what stands between the tags. */
export function drawn(tag: string, children: unknown = nothing): (args: Args) => unknown {
  const name = unsafeStatic(tag);
  return (args) => staticHtml`<${name} ${attributes(args)}>${children}</${name}>`;
}

/** A JSON script as an editor writes it; given to `drawn` as children. */
export function inlineJson(data: unknown): unknown {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = JSON.stringify(data);
  return html`${script}`;
}

const text = { control: 'text' };
const choice = (...options: string[]): object => ({ control: 'select', options: [undefined, ...options] });

/** Controls for the attributes of every element; a view adds its own. Properties with the same value are documented only once. */
export const controls: Record<string, object> = {
  src: text,
  lang: choice('de', 'en', 'de-simple'),
  theme: choice('auto', 'light', 'dark'),
  mode: choice('graphic', 'table'),
  heading: text,
  'no-heading': { control: 'boolean' },
  'heading-level': { control: { type: 'number', min: 1, max: 6 } },
  selected: text,
  now: text,
  group: text,
  'deep-link': { control: 'boolean' },
  status: text,
  'action-fields': text,
  units: text,
  audiences: text,
  from: text,
  to: text,
  search: text,
  data: { control: false },
  problems: { control: false },
  model: { control: false },
  ...Object.fromEntries(['noHeading', 'headingLevel', 'deepLink', 'actionFields'].map((name) => [name, { table: { disable: true } }])),
};
