import { onPress } from './press.ts';

/**
 * `<embed-frame data-src data-title data-shape="video|post">`: a link, and a hidden
 * `<button data-show>` and `<p data-notice>` that are shown where this runs. The button puts the
 * frame in the place of it all, and focus into the frame.
 */
export class EmbedFrame extends HTMLElement {
  constructor() {
    super();
    onPress(this, '[data-show]', () => this.open());
  }

  connectedCallback(): void {
    for (const part of this.querySelectorAll<HTMLElement>('[data-show], [data-notice]')) {
      part.hidden = false;
    }
  }

  private open(): void {
    const { src = '', title = '', shape = '' } = this.dataset;
    const frame = document.createElement('iframe');
    frame.src = src;
    frame.title = title;
    // Their scripts, in their own origin; they may open a window, and never leave with ours.
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups');
    frame.allow = 'fullscreen; encrypted-media; picture-in-picture';
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    frame.className = `embed-${shape}`;
    if (shape === 'post') followHeight(frame, new URL(src).origin);
    this.replaceChildren(frame);
    frame.focus();
  }
}

/** A post says how high it is; each provider in words of its own, but all of them name a height. */
function followHeight(frame: HTMLIFrameElement, origin: string): void {
  addEventListener('message', ({ source, origin: from, data }) => {
    if (from !== origin || source !== frame.contentWindow) return;
    const told = /"height":"?(\d{2,4})\b/.exec(
      typeof data === 'string' ? data : (JSON.stringify(data) ?? ''),
    );
    if (told) frame.style.height = `${Math.min(Number(told[1]), 3000)}px`;
  });
}
