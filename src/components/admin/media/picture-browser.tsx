'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { PictureCard, PictureFilter } from '#media/list.ts';
import { Button } from '../button.tsx';
import { EmptyState } from '../empty-state.tsx';
import { Select, TextField } from '../field.tsx';
import { Notice } from '../notice.tsx';
import { UploadArea } from './upload-area.tsx';
import { UploadList } from './upload-list.tsx';
import { type PicturePage, usePictures } from './use-pictures.ts';
import { useUploads } from './use-uploads.ts';

const FILTERS: PictureFilter[] = ['all', 'mine', 'unused', 'expired'];

/** The library with its search and uploads; `draw` says what a picture in it is. */
export function PictureBrowser({
  first,
  files,
  onUploaded,
  draw,
}: {
  /** Drawn by the server already; null: to be asked for. */
  first: PicturePage | null;
  /** To be uploaded from the start: what was pasted or dropped elsewhere. */
  files?: File[] | undefined;
  onUploaded?: (picture: PictureCard) => void;
  draw: (picture: PictureCard) => ReactNode;
}) {
  const t = useTranslations('admin.media');
  const list = usePictures(first);
  const { page, state, query, filter } = list;
  const uploads = useUploads(({ picture }) => {
    list.add(picture);
    onUploaded?.({ isPublic: false, isExpired: false, ...picture });
  });
  const { add } = uploads;
  const isBegun = useRef(false);
  useEffect(() => {
    if (files && !isBegun.current) add(files);
    isBegun.current = true;
  }, [files, add]);
  const heading = useId();
  const isEmpty = page?.pictures.length === 0 && state === 'ready';
  return (
    <UploadArea onFiles={uploads.add}>
      <UploadList uploads={uploads.uploads} onRetry={uploads.retry} onClear={uploads.clear} />
      <search className="grid gap-4 sm:grid-cols-[1fr_14rem]">
        <TextField
          label={t('search')}
          type="search"
          value={query}
          onChange={(event) => list.setQuery(event.target.value)}
        />
        <Select
          label={t('filter')}
          value={filter}
          onChange={(event) => list.setFilter(event.target.value as PictureFilter)}
        >
          {FILTERS.map((one) => (
            <option key={one} value={one}>
              {t(`filters.${one}`)}
            </option>
          ))}
        </Select>
      </search>
      <section aria-labelledby={heading} aria-busy={state === 'loading'} className="grid gap-4">
        <h2 id={heading} className="sr-only">
          {t('pictures')}
        </h2>
        {state === 'failed' && (
          <Notice tone="danger" isNews>
            <p>{t('failed')}</p>
            <Button size="small" onClick={list.again}>
              {t('again')}
            </Button>
          </Notice>
        )}
        {isEmpty && <EmptyState title={query || filter !== 'all' ? t('nothing') : t('empty')} />}
        {page && page.pictures.length > 0 && (
          <ul className="grid grid-cols-[repeat(auto-fill,minmax(8.5rem,1fr))] gap-3 sm:gap-4">
            {page.pictures.map((picture) => (
              <li key={picture.id} className="min-w-0">
                {draw(picture)}
              </li>
            ))}
          </ul>
        )}
        {page?.next && (
          <Button
            onClick={list.more}
            aria-disabled={state === 'loading'}
            className="justify-self-center"
          >
            {t('more')}
          </Button>
        )}
        {state === 'loading' && <p className="text-sm text-muted">{t('loading')}</p>}
      </section>
    </UploadArea>
  );
}
