import { choose, chosen, themeChoice } from './choices.ts';
import { onPress } from './press.ts';

/** `<theme-switch>` with `<button data-theme="light|dark|system">`. */
export class ThemeSwitch extends HTMLElement {
  constructor() {
    super();
    onPress(this, 'button[data-theme]', (button) => {
      choose(themeChoice, button.dataset.theme ?? '');
      for (const one of document.querySelectorAll<ThemeSwitch>('theme-switch')) one.refresh();
    });
  }

  connectedCallback(): void {
    this.refresh();
  }

  refresh(): void {
    const now = chosen(themeChoice) ?? 'system';
    for (const button of this.querySelectorAll<HTMLElement>('button[data-theme]')) {
      button.setAttribute('aria-pressed', String(button.dataset.theme === now));
    }
  }
}
