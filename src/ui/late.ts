// Long lists are drawn in pieces: each in full only near the window, and again only when what it depends on has changed.
import { noChange, render } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

/** Tells whether an element is near the window, whenever that changes. */
export type Watch = (element: Element, tell: (near: boolean) => void) => void;

class LateDirective extends Directive {
  private key: readonly unknown[] = [];
  private near = false;
  private whole = false;
  private draw: ((whole: boolean) => unknown) | undefined;

  render(_watch: Watch, _whole: boolean, _key: readonly unknown[], _draw: (whole: boolean) => unknown): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [watch, all, key, draw]: Parameters<this['render']>): unknown {
    const isFirst = !this.draw;
    const whole = all || this.near;
    const isSame = key.length === this.key.length && key.every((part, i) => part === this.key[i]);
    this.draw = draw;
    this.key = key;
    if (isFirst || !isSame || (whole && !this.whole)) this.show(element, whole);
    if (isFirst)
      watch(element, (near) => {
        this.near = near;
        if (near && !this.whole) this.show(element, true);
      });
    return noChange;
  }

  private show(element: Element, whole: boolean): void {
    this.whole = whole;
    render(this.draw?.(whole), element as HTMLElement);
  }
}

/** `<ul ${late(watch, all, key, draw)}></ul>`: draws the content, in full when it is near or with `all`. */
export const late = directive(LateDirective);
