// Where the focus goes when what had it goes away, and what is brought into view.
import type { Selection } from './state.js';

/** The button goes with the panel; who had the focus on it goes on reading where the answer will be. */
export function stayFocused({ activeElement }: ShadowRoot, act: () => void): void {
  const root = activeElement?.closest<HTMLElement>('.root');
  act();
  if (!root) return;
  root.tabIndex = -1;
  root.focus();
  root.addEventListener('blur', () => root.removeAttribute('tabindex'), { once: true });
}

/** Scrolls no more than it must. */
export function bringIntoView(root: ParentNode, { kind, id }: Selection): void {
  root.querySelector(`[data-kind="${kind}"][data-id="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
