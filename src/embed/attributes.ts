/** What `data-leitbild` and `view=` may name. */
export const views = ['house', 'roadmap', 'field-map', 'matrix', 'vision', 'profile'] as const;

/**
 * The attributes that a placeholder (as `data-…`) or a frame (as a parameter) hands on. A list, not "all": `data-onclick` must
 * never become `onclick`.
 */
const known = new Set(
  (
    'lang theme loading mode heading no-heading heading-level selected now group deep-link status action-fields units audiences ' +
    'from to search by form matrix format project refresh sort zoom dependencies'
  ).split(' '),
);

/** The element for a view with the attributes it may have, or null when there is no such view. */
export function elementFor(view: string, attributes: Iterable<readonly [string, string]>): HTMLElement | null {
  if (!(views as readonly string[]).includes(view)) return null;
  const element = document.createElement(`strategy-${view}`);
  for (const [name, value] of attributes) if (known.has(name)) element.setAttribute(name, value);
  return element;
}
