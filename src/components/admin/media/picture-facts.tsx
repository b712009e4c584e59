import { useLocale, useTranslations } from 'next-intl';
import type { PictureDetail } from '#media/find.ts';
import { formatNumber } from '#persian/digits.ts';
import { Notice } from '../notice.tsx';

/** What nobody types: size, who brought it and when, and whether readers have it. */
export function PictureFacts({
  picture,
  cameAt,
  isExpired,
}: {
  picture: Pick<PictureDetail, 'width' | 'height' | 'bytes' | 'uploader' | 'isPublic'>;
  /** As it is written. */
  cameAt: string;
  isExpired: boolean;
}) {
  const t = useTranslations('admin.media.facts');
  const locale = useLocale();
  const { width, height, bytes, uploader, isPublic } = picture;
  const facts: [string, string][] = [
    [
      t('size'),
      t('pixels', { width: formatNumber(width, locale), height: formatNumber(height, locale) }),
    ],
    ...(bytes > 0
      ? [
          [t('file'), t('kilobytes', { count: formatNumber(Math.ceil(bytes / 1000), locale) })] as [
            string,
            string,
          ],
        ]
      : []),
    [t('uploader'), uploader ?? t('nobody')],
    [t('cameAt'), cameAt],
    [t('readers'), isPublic ? t('public') : t('private')],
  ];
  return (
    <>
      {isExpired && (
        <Notice tone="warning">
          <p>{t('expired')}</p>
        </Notice>
      )}
      <dl className="flex flex-wrap gap-x-8 gap-y-2">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt className="text-sm text-muted">{name}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
