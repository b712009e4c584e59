'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, type PointerEvent, useId, useRef } from 'react';

/** Where the subject is, in hundredths of width and height. */
export type Point = { x: number; y: number };

const STEP = 1;
const LARGE_STEP = 10;
const ARROWS: Record<string, Point> = {
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
};

const within = (value: number) => Math.min(100, Math.max(0, Math.round(value)));

/** The picture with a mark on its subject: by click or drag, by arrow keys, or by the two sliders. */
export function FocalPicker({
  src,
  alt,
  width,
  height,
  point,
  onChange,
  isReadOnly,
}: {
  src: string;
  alt: string;
  width: number;
  height: number;
  point: Point;
  onChange: (point: Point) => void;
  isReadOnly: boolean;
}) {
  const t = useTranslations('admin.media.focus');
  const frame = useRef<HTMLDivElement>(null);
  const hint = useId();

  const follow = (event: PointerEvent) => {
    const box = frame.current?.getBoundingClientRect();
    if (!box || isReadOnly) return;
    onChange({
      x: within(((event.clientX - box.x) / box.width) * 100),
      y: within(((event.clientY - box.y) / box.height) * 100),
    });
  };
  const press = (event: KeyboardEvent) => {
    const arrow = ARROWS[event.key];
    if (!arrow || isReadOnly) return;
    event.preventDefault();
    const times = event.shiftKey ? LARGE_STEP : 1;
    onChange({ x: within(point.x + arrow.x * times), y: within(point.y + arrow.y * times) });
  };

  return (
    <div className="grid gap-3">
      {/* A picture has its own left and right in every language. */}
      <div
        ref={frame}
        dir="ltr"
        className="relative w-fit max-w-full touch-none justify-self-center overflow-hidden rounded-md bg-panel"
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          follow(event);
        }}
        onPointerMove={(event) => event.buttons === 1 && follow(event)}
      >
        <img
          src={src}
          alt={alt}
          width={width}
          height={height}
          draggable={false}
          className="block max-h-[60vh] w-auto max-w-full select-none"
        />
        {!isReadOnly && (
          <button
            type="button"
            onKeyDown={press}
            aria-label={t('mark')}
            aria-describedby={hint}
            className="absolute size-9 -translate-x-1/2 -translate-y-1/2 cursor-move rounded-full border-2 border-white bg-black/30 shadow-[0_0_0_2px_#000] before:absolute before:inset-[36%] before:rounded-full before:bg-white"
            style={{ insetInlineStart: `${point.x}%`, insetBlockStart: `${point.y}%` }}
          />
        )}
      </div>
      {!isReadOnly && (
        <>
          <p id={hint} className="text-sm text-muted">
            {t('hint')}
          </p>
          <div className="grid gap-3 sm:grid-cols-2">
            <Slider
              label={t('across')}
              value={point.x}
              onChange={(x) => onChange({ ...point, x })}
            />
            <Slider label={t('down')} value={point.y} onChange={(y) => onChange({ ...point, y })} />
          </div>
        </>
      )}
    </div>
  );
}

function Slider({
  label,
  value,
  onChange,
}: {
  label: string;
  value: number;
  onChange: (value: number) => void;
}) {
  return (
    <label className="grid gap-1 text-sm">
      <span>{label}</span>
      <input
        type="range"
        dir="ltr"
        min={0}
        max={100}
        value={value}
        onChange={(event) => onChange(Number(event.target.value))}
        className="h-6 w-full accent-accent"
      />
    </label>
  );
}
