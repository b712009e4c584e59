/** Rows of a list on the page, by the marks that its table carries. */
const ROW = '[data-row]';
const LINK = '[data-row-link]';

/** Moves the focus to the link of the next or previous row; to the first where none has it. */
export function moveRow(by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>(ROW)];
  const here = rows.findIndex((row) => row.contains(document.activeElement));
  const next = here < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, here + by));
  const link = rows[next]?.querySelector<HTMLElement>(LINK);
  link?.focus();
  // Not under the bar at the top of the page (WCAG 2.4.11).
  link?.scrollIntoView({ block: 'center' });
}

/** Selects the row that has the focus, or takes its selection back. */
export function selectRow(): void {
  const row = document.activeElement?.closest(ROW);
  row?.querySelector<HTMLElement>('input[type=checkbox]')?.click();
}

/** Puts the cursor into the search of the list; false where there is none. */
export function focusSearch(): boolean {
  const search = document.querySelector<HTMLInputElement>('[data-search]');
  search?.focus();
  search?.select();
  return search !== null;
}

/** Whether a key now belongs to what somebody types, or to an open dialog. */
export function isTypingIn(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open]')) return true;
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio'].includes(target.type);
  return target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName);
}
