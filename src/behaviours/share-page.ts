import { onPress } from './press.ts';

/**
 * `<share-page data-title data-url data-text>`: plain links, and a `<button data-native hidden>`
 * that is shown where the device has a share sheet of its own.
 */
export class SharePage extends HTMLElement {
  constructor() {
    super();
    onPress(this, '[data-native]', (button) => this.share(button));
  }

  connectedCallback(): void {
    const button = this.querySelector<HTMLElement>('[data-native]');
    if (button && 'share' in navigator) button.hidden = false;
  }

  private async share(button: HTMLElement): Promise<void> {
    const { title, text, url = location.href } = this.dataset;
    try {
      await navigator.share({ title, text, url });
    } catch (error) {
      // Closing the sheet is an answer. Where sharing is forbidden, the links are what is left.
      if ((error as DOMException).name !== 'NotAllowedError') return;
      button.hidden = true;
      this.querySelector('a')?.focus();
    }
  }
}
