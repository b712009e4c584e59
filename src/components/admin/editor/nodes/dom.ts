/** An element with attributes and, at most, words. */
export function node<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string>,
  words = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.textContent = words;
  return element;
}

type Field = {
  label: HTMLLabelElement;
  /** Shows a value that came from elsewhere, and leaves the caret alone when it is there already. */
  show: (text: string, isFixed: boolean) => void;
};

/** A one-line field under its label. */
export function labelledField({
  label: words,
  max,
  isRequired = false,
  onInput,
}: {
  label: string;
  max: number;
  isRequired?: boolean;
  onInput: (text: string) => void;
}): Field {
  const label = node('label', { class: 'editor-field' });
  const input = node('input', { type: 'text', dir: 'auto', maxlength: String(max) });
  if (isRequired) input.setAttribute('aria-required', 'true');
  input.addEventListener('input', () => onInput(input.value));
  label.append(node('span', {}, words), input);
  return {
    label,
    show: (text, isFixed) => {
      input.readOnly = isFixed;
      if (input.value !== text) input.value = text;
    },
  };
}

/** The newsroom's direction, for its own words inside a text of another. */
export function pageDirection(): string {
  return document.documentElement.dir;
}
