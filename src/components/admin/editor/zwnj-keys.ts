/** The half-space (نیم‌فاصله) of Persian. */
export const ZWNJ = '\u200C';

type Press = Pick<
  KeyboardEvent,
  'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing'
>;

/** Shift+Space, and Ctrl+Shift+2 as in Word: by the place of the key, whatever the layout. */
export function isZwnjKey({
  code,
  shiftKey,
  ctrlKey,
  altKey,
  metaKey,
  isComposing,
}: Press): boolean {
  if (!shiftKey || altKey || metaKey || isComposing) return false;
  return ctrlKey ? code === 'Digit2' : code === 'Space';
}

/**
 * Makes the keys of the half-space work in every text field of the page that is not for Latin text
 * (`dir="ltr"`, addresses, passwords, numbers). Returns how to stop it.
 */
export function watchZwnjKeys(page: Document): () => void {
  const press = (event: KeyboardEvent) => {
    if (event.defaultPrevented || !isZwnjKey(event) || !isTextField(event.target)) return;
    event.preventDefault();
    typeZwnj(event.target);
  };
  page.addEventListener('keydown', press);
  return () => page.removeEventListener('keydown', press);
}

type TextField = HTMLInputElement | HTMLTextAreaElement;

function isTextField(target: EventTarget | null): target is TextField {
  const isText =
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && /^(text|search)$/.test(target.type));
  return isText && !target.readOnly && !target.disabled && target.dir !== 'ltr';
}

/** One half-space where the caret is, never two in a row; the field's own undo knows of it. */
export function typeZwnj(field: TextField): void {
  const { selectionStart, selectionEnd, value } = field;
  const start = selectionStart ?? value.length;
  if (start === (selectionEnd ?? start) && value[start - 1] === ZWNJ) return;
  if (field.maxLength >= 0 && value.length >= field.maxLength) return;
  field.focus();
  // Deprecated, but the only way that keeps undo; the other one says itself that something was typed.
  if (field.ownerDocument.execCommand('insertText', false, ZWNJ)) return;
  field.setRangeText(ZWNJ, start, selectionEnd ?? start, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, data: ZWNJ }));
}
