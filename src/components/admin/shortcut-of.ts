export type Shortcut = 'next' | 'previous' | 'select' | 'create' | 'search' | 'help' | 'palette';

export type Pressed = {
  /** The place of the key, so that it works under a Persian layout: KeyJ, Slash. */
  code: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  /** Somebody types into something, or an input method is composing. */
  isTyping: boolean;
  isOff: boolean;
};

const SINGLE: Record<string, Shortcut> = {
  KeyJ: 'next',
  KeyK: 'previous',
  KeyX: 'select',
  KeyN: 'create',
  Slash: 'search',
};

/**
 * What a key asks for. Single keys are silent while one types and when the person has switched them
 * off (WCAG 2.1.4); the palette's Ctrl+K or Cmd+K is neither.
 */
export function shortcutOf(pressed: Pressed): Shortcut | null {
  const { code, shiftKey, ctrlKey, metaKey, altKey, isTyping, isOff } = pressed;
  if (ctrlKey !== metaKey) return code === 'KeyK' && !shiftKey && !altKey ? 'palette' : null;
  if (ctrlKey || altKey || isTyping || isOff) return null;
  if (shiftKey) return code === 'Slash' ? 'help' : null;
  return SINGLE[code] ?? null;
}
