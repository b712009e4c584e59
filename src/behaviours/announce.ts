const shownForMs = 5000;
const timers = new WeakMap<Element, ReturnType<typeof setTimeout>>();

/** Says a sentence in the host's `[role=status]` and takes it away again after a while. */
export function announce(host: HTMLElement, sentence: string | undefined): void {
  const status = host.querySelector('[role=status]');
  if (!status || !sentence) return;
  clearTimeout(timers.get(status));
  // Screen readers keep silent about a text that does not change, so it is emptied first.
  status.textContent = '';
  const say = () => {
    status.textContent = sentence;
    timers.set(
      status,
      setTimeout(() => {
        status.textContent = '';
      }, shownForMs),
    );
  };
  timers.set(status, setTimeout(say, 50));
}
