import { announce } from './announce.ts';
import { copy } from './copy.ts';
import { onPress } from './press.ts';

/** `<copy-text data-text data-done data-failed>` around a `<button>` and a status. */
export class CopyText extends HTMLElement {
  constructor() {
    super();
    onPress(this, 'button', async () => {
      const { text = '', done, failed } = this.dataset;
      announce(this, (await copy(text)) ? done : failed);
    });
  }
}
