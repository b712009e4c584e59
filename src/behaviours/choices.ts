/**
 * What a reader may choose for the whole page. The choice stands as an attribute of the root, which
 * the style sheet reads; no attribute is the normal state, as in a page without script.
 */
export interface Choice {
  /** The name in localStorage. */
  key: string;
  attribute: string;
  /** What may stand in the attribute; anything else in the storage is ignored. */
  values: readonly string[];
}

export const textSizeChoice: Choice = {
  key: 'text-size',
  attribute: 'data-text-size',
  values: ['-1', '1', '2', '3', '4'],
};

export const themeChoice: Choice = {
  key: 'theme',
  attribute: 'data-theme',
  values: ['light', 'dark'],
};

export const choices: readonly Choice[] = [textSizeChoice, themeChoice];

/** The value in force, null when it is the normal state. */
export function chosen({ attribute, values }: Choice): string | null {
  const value = document.documentElement.getAttribute(attribute);
  return value !== null && values.includes(value) ? value : null;
}

/** Puts a value in force and remembers it; a value that is not in the table means the normal state. */
export function choose(choice: Choice, value: string): void {
  const known = show(choice, value);
  try {
    if (known) localStorage.setItem(choice.key, value);
    else localStorage.removeItem(choice.key);
  } catch {
    // Storage is blocked or full: the choice holds for this page.
  }
}

/** Puts the remembered values in force. Where storage cannot be read, the page stays as it is. */
export function restoreChoices(): void {
  try {
    for (const choice of choices) show(choice, localStorage.getItem(choice.key) ?? '');
  } catch {
    // Nothing is remembered where storage is blocked.
  }
}

function show({ attribute, values }: Choice, value: string): boolean {
  const known = values.includes(value);
  if (known) document.documentElement.setAttribute(attribute, value);
  else document.documentElement.removeAttribute(attribute);
  return known;
}
