// The one way in which layouts reach the page: numbers become properties through the style object,
// never through a style attribute, which a strict Content-Security-Policy blocks.
import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

/** Numbers are px at a 16 px font and grow with the element's font; strings are CSS lengths or percentages of the layout's own making. */
export type Geometry = Readonly<Record<string, number | string>>;

class GeometryDirective extends Directive {
  private before: Geometry = {};

  render(_geometry: Geometry): unknown {
    return noChange;
  }

  override update(part: ElementPart, [geometry]: [Geometry]): unknown {
    const { style } = part.element as HTMLElement | SVGElement;
    for (const name of Object.keys(this.before)) if (!(name in geometry)) style.removeProperty(name);
    for (const [name, value] of Object.entries(geometry)) {
      if (this.before[name] !== value)
        style.setProperty(name, typeof value === 'number' ? `calc(${+value.toFixed(3)} * var(--_u))` : value);
    }
    this.before = geometry;
    return noChange;
  }
}

/** `<div ${geometry({left: 24, width: '50%', '--x': 3})}>`; `--_u` is 1 px at a 16 px font. */
export const geometry = directive(GeometryDirective);
