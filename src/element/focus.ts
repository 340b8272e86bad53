// Where the focus goes when what had it goes away.

/** The button goes with the panel; who had the focus on it goes on reading where the answer will be. */
export function stayFocused({ activeElement }: ShadowRoot, act: () => void): void {
  act();
  const root = activeElement?.closest<HTMLElement>('.root');
  if (!root) return;
  root.tabIndex = -1;
  root.focus();
  root.addEventListener('blur', () => root.removeAttribute('tabindex'), { once: true });
}
