/** Calls `act` for each press on a button inside the host that the selector names. */
export function onPress(
  host: HTMLElement,
  selector: string,
  act: (button: HTMLButtonElement) => void,
): void {
  host.addEventListener('click', (event) => {
    const target = event.target as Element | null;
    const button = target?.closest<HTMLButtonElement>(selector);
    if (button && host.contains(button)) act(button);
  });
}
