// Walking what is drawn: through open shadow roots and slots, as the browser lays it out.

/** The element that draws a node: its slot, its parent or its shadow root's host. */
export function flatParent(node: Node): Element | null {
  const slot = (node as Element | Text).assignedSlot;
  if (slot) return slot;
  const parent = node.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
}

function flatChildren(element: Element): readonly Node[] {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  if (element instanceof HTMLSlotElement && element.assignedNodes().length) return element.assignedNodes();
  return [...element.childNodes];
}

/** All elements and texts below an element. */
export function* flatTree(element: Element): Generator<Element | Text> {
  for (const node of flatChildren(element)) {
    if (node instanceof Text) yield node;
    if (!(node instanceof Element)) continue;
    yield node;
    yield* flatTree(node);
  }
}

/** The elements around a node, from the inside out, up to and including `end`. */
export function* ancestors(node: Node, end: Element): Generator<Element> {
  for (let at = flatParent(node); at; at = flatParent(at)) {
    yield at;
    if (at === end) return;
  }
}
