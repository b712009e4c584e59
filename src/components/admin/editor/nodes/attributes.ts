/**
 * An attribute that only the node's own `getAttrs` reads: Tiptap would take any attribute of that name
 * from a pasted element, as it comes, and make numbers of what looks like one.
 */
export function ownAttribute(initial: string | number | null) {
  return { default: initial, parseHTML: () => null, rendered: false };
}
