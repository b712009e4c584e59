/**
 * Whether the text holds a character that turns the reading direction unseen (Unicode property
 * Bidi_Control: the marks, embeddings, overrides and isolates). With one of them a stored name can
 * be shown as another one.
 */
export function hasBidiControls(text: string): boolean {
  return /\p{Bidi_Control}/u.test(text);
}
