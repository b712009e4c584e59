import { useTranslations } from 'next-intl';
import type { Point } from './focal-picker.tsx';

const SHAPES = [
  ['16x9', 'aspect-video'],
  ['4x3', 'aspect-4/3'],
  ['1x1', 'aspect-square'],
] as const;

/** The cuts as lists, cards and search engines will show them. */
export function CropPreviews({ src, point }: { src: string; point: Point }) {
  const t = useTranslations('admin.media.focus');
  return (
    <ul className="grid grid-cols-3 items-end gap-3">
      {SHAPES.map(([ratio, shape]) => (
        <li key={ratio} className="grid gap-1">
          <img
            src={src}
            alt=""
            className={`w-full rounded-md bg-panel object-cover ${shape}`}
            style={{ objectPosition: `${point.x}% ${point.y}%` }}
          />
          <span className="text-center text-sm text-muted">{t(`ratios.${ratio}`)}</span>
        </li>
      ))}
    </ul>
  );
}
