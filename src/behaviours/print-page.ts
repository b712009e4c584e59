import { onPress } from './press.ts';

/** `<print-page>` around a `<button>`. */
export class PrintPage extends HTMLElement {
  constructor() {
    super();
    onPress(this, 'button', () => window.print());
  }
}
