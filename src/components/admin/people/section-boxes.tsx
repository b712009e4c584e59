'use client';

import { useTranslations } from 'next-intl';

export type SectionChoice = { id: string; name: string };

/** To which sections an editor is bound; none is all of them. */
export function SectionBoxes({
  sections,
  checked,
}: {
  sections: SectionChoice[];
  checked: readonly string[];
}) {
  const t = useTranslations('admin.people');
  return (
    <fieldset className="grid gap-2">
      <legend className="font-bold">{t('sections')}</legend>
      <p className="text-sm text-muted">{t('sectionsHint')}</p>
      <div className="flex flex-wrap gap-x-5 gap-y-1" key={checked.join()}>
        {sections.map(({ id, name }) => (
          <label key={id} className="flex min-h-8 items-center gap-2">
            <input
              type="checkbox"
              name="sections[]"
              value={id}
              defaultChecked={checked.includes(id)}
              className="size-4"
            />
            <bdi>{name}</bdi>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
