import { restoreChoices } from './choices.ts';
import { CopyText } from './copy-text.ts';
import { EmbedFrame } from './embed-frame.ts';
import { PrintPage } from './print-page.ts';
import { SharePage } from './share-page.ts';
import { TextSize } from './text-size.ts';
import { ThemeSwitch } from './theme-switch.ts';
import { ViewBeacon } from './view-beacon.ts';

customElements.define('text-size', TextSize);
customElements.define('theme-switch', ThemeSwitch);
customElements.define('copy-text', CopyText);
customElements.define('share-page', SharePage);
customElements.define('print-page', PrintPage);
customElements.define('view-beacon', ViewBeacon);
customElements.define('embed-frame', EmbedFrame);

/** Another page has changed the reader's choice since this one was painted. */
function catchUp(): void {
  restoreChoices();
  const switches = document.querySelectorAll<TextSize | ThemeSwitch>('text-size, theme-switch');
  for (const one of switches) one.refresh();
}

// Another tab; a page out of the back/forward cache; a page that was rendered in advance.
addEventListener('storage', catchUp);
addEventListener('pageshow', (event) => {
  if (event.persisted) catchUp();
});
document.addEventListener('prerenderingchange', catchUp);
