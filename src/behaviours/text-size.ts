import { announce } from './announce.ts';
import { choose, chosen, textSizeChoice } from './choices.ts';
import { onPress } from './press.ts';
import { isAtEnd, nextStep, sizeSentence } from './text-scale.ts';

/** `<text-size data-announce="… {percent} …">` with `<button data-step="-1|0|1">` and a status. */
export class TextSize extends HTMLElement {
  constructor() {
    super();
    onPress(this, '[data-step]', (button) => this.press(Number(button.dataset.step)));
  }

  connectedCallback(): void {
    this.refresh();
  }

  /** Marks the button that has nothing left to do. It stays focusable: `aria-disabled`. */
  refresh(): void {
    for (const button of this.querySelectorAll<HTMLElement>('[data-step]')) {
      const atEnd = isAtEnd(currentStep(), Number(button.dataset.step));
      button.setAttribute('aria-disabled', String(atEnd));
    }
  }

  private press(by: number): void {
    const step = nextStep(currentStep(), by);
    choose(textSizeChoice, String(step));
    for (const one of document.querySelectorAll<TextSize>('text-size')) one.refresh();
    const language = document.documentElement.lang;
    announce(this, sizeSentence(this.dataset.announce ?? '', step, language));
  }
}

function currentStep(): number {
  return Number(chosen(textSizeChoice));
}
