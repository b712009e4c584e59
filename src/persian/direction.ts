/**
 * The direction of the first letter that has one, as `dir="auto"` finds it, or null. For what
 * stands around texts (lists, tables, boxes), where a browser would look no further than its edge.
 */
export function firstDirection(text: string): 'rtl' | 'ltr' | null {
  const letter = /\p{L}/u.exec(text)?.[0];
  if (!letter) return null;
  return /[\p{Script_Extensions=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(
    letter,
  )
    ? 'rtl'
    : 'ltr';
}
