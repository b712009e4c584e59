import { useTranslations } from 'next-intl';
import { cropPosition } from '#media/sizes.ts';
import type { Point } from './focal-picker.tsx';

const SHAPES = [
  ['16x9', 'aspect-video'],
  ['4x3', 'aspect-4/3'],
  ['1x1', 'aspect-square'],
] as const;

/** The cuts as lists, cards and search engines will show them. */
export function CropPreviews({
  src,
  width,
  height,
  point,
}: {
  src: string;
  width: number;
  height: number;
  point: Point;
}) {
  const t = useTranslations('admin.media.focus');
  const picture = { width, height, focalX: point.x / 100, focalY: point.y / 100 };
  return (
    <ul className="grid grid-cols-3 items-end gap-3">
      {SHAPES.map(([ratio, shape]) => {
        const { x, y } = cropPosition(picture, ratio);
        return (
          <li key={ratio} className="grid gap-1">
            <img
              src={src}
              alt=""
              className={`w-full rounded-md bg-panel object-cover ${shape}`}
              style={{ objectPosition: `${x * 100}% ${y * 100}%` }}
            />
            <span className="text-center text-sm text-muted">{t(`ratios.${ratio}`)}</span>
          </li>
        );
      })}
    </ul>
  );
}
