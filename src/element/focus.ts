// Where the focus goes when what had it goes away.

/** The close button goes with the details; the focus goes back to what had opened them. */
export function returnFocus(root: ShadowRoot): void {
  if (root.activeElement?.closest('.details'))
    root.querySelector<HTMLElement>('[data-kind][aria-pressed="true"],.chosen>[data-kind]')?.focus();
}

/** The button goes with the panel; who had the focus on it goes on reading where the answer will be. */
export function stayFocused({ activeElement }: ShadowRoot): void {
  const root = activeElement?.closest<HTMLElement>('.root');
  if (!root) return;
  root.tabIndex = -1;
  root.focus();
  root.addEventListener('blur', () => root.removeAttribute('tabindex'), { once: true });
}
