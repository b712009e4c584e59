import { afterVisible, type Page } from './visible-time.ts';

const visibleForMs = 5000;

/** `<view-beacon data-token data-url>`: tells the server once that the page was really looked at. */
export class ViewBeacon extends HTMLElement {
  private sent = false;
  private stop = () => {};

  connectedCallback(): void {
    if (!this.sent) this.stop = afterVisible(thisPage, visibleForMs, () => this.send());
  }

  disconnectedCallback(): void {
    this.stop();
  }

  private send(): void {
    const { token, url } = this.dataset;
    if (!token || !url) return;
    this.sent = true;
    // text/plain needs no preflight; keepalive lets it finish when the reader leaves at this moment.
    const headers = { 'content-type': 'text/plain' };
    fetch(url, { method: 'POST', keepalive: true, headers, body: token }).catch(() => {
      // Offline: a view less, which is nothing to bother a reader with.
    });
  }
}

const thisPage: Page = {
  // A page that is rendered in advance has not been seen by anybody yet.
  isVisible: () =>
    document.visibilityState === 'visible' &&
    !(document as Document & { prerendering?: boolean }).prerendering,
  now: () => performance.now(),
  after(ms, act) {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
  onChange(act) {
    const events = ['visibilitychange', 'prerenderingchange'];
    for (const event of events) document.addEventListener(event, act);
    return () => {
      for (const event of events) document.removeEventListener(event, act);
    };
  },
};
