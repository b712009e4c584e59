'use client';

import type { ReactNode } from 'react';

/**
 * A button of the toolbar. A click leaves the caret where it is; `act` is told whether it came from
 * the keyboard, which then stays in the toolbar. Off, it can still be reached and read.
 */
export function ToolButton({
  label,
  keys,
  isOn,
  isOff = false,
  act,
  children,
}: {
  label: string;
  /** Its shortcut, as it is written for people. */
  keys?: string | undefined;
  isOn?: boolean | undefined;
  isOff?: boolean | undefined;
  act: (isByKeyboard: boolean) => void;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      className="editor-tool"
      aria-label={label}
      aria-pressed={isOn}
      aria-disabled={isOff || undefined}
      title={keys ? `${label} (${keys})` : label}
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => {
        if (!isOff) act(event.detail === 0);
      }}
    >
      {children}
    </button>
  );
}
