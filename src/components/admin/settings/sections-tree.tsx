'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import type { SectionNode } from '#sections/list-tree.ts';
import { type FormAction, UNSENT } from '#web/form-state.ts';
import { Button } from '../button.tsx';
import { FormError } from '../form-error.tsx';
import { Icon } from '../icon.tsx';
import { SectionFields } from './section-fields.tsx';
import { SettingForm } from './setting-form.tsx';

type Actions = Record<'create' | 'update' | 'move' | 'remove', FormAction<null>>;

/** The map of the site; every button is a form of its own, so that it works before its script. */
export function SectionsTree({ tree, actions }: { tree: SectionNode[]; actions: Actions }) {
  const t = useTranslations('admin.settings.sections');
  const locale = useLocale();
  const [moveState, move] = useActionState(actions.move, UNSENT);
  const [removeState, remove] = useActionState(actions.remove, UNSENT);
  const nameOf = ({ nameFa, nameEn }: SectionNode) => (locale === 'fa' ? nameFa : nameEn);
  const parents = tree
    .filter(({ depth }) => depth === 0)
    .map((section) => ({ id: section.id, name: nameOf(section) }));
  return (
    <div className="grid max-w-4xl gap-6">
      <FormError state={moveState} />
      <FormError state={removeState} />
      <ol className="grid divide-y divide-line rounded-lg border border-line">
        {tree.map((section) => (
          <li
            key={section.id}
            className={`grid gap-2 px-4 py-2.5 ${section.depth === 1 ? 'bg-panel ps-10' : ''}`}
          >
            <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
              <p className="me-auto min-w-0">
                <bdi className="font-bold">{nameOf(section)}</bdi>{' '}
                <bdi className="text-sm text-muted">
                  {locale === 'fa' ? section.nameEn : section.nameFa}
                </bdi>{' '}
                <bdi className="text-sm text-muted" dir="ltr">
                  /{section.slug}
                </bdi>
              </p>
              <Tools section={section} name={nameOf(section)} move={move} remove={remove} />
            </div>
            <details>
              <summary className="inline-flex min-h-8 cursor-pointer items-center text-sm text-accent">
                {t('edit')}
              </summary>
              <div className="py-3">
                <SettingForm action={actions.update}>
                  {({ values }) => (
                    <SectionFields
                      section={section}
                      parents={parents.filter(({ id }) => id !== section.id)}
                      values={values}
                    />
                  )}
                </SettingForm>
              </div>
            </details>
          </li>
        ))}
      </ol>
      <section className="grid gap-4 rounded-lg border border-line p-4">
        <h3 className="text-lg font-bold">{t('new')}</h3>
        <SettingForm action={actions.create} submit={t('create')}>
          {({ values, turn, error }) => (
            <SectionFields
              // A new life after each success: the next section begins empty.
              key={error === null ? turn : 'refused'}
              section={null}
              parents={parents}
              values={error ? values : {}}
            />
          )}
        </SettingForm>
      </section>
    </div>
  );
}

type Send = (form: FormData) => void;

function Tools({
  section,
  name,
  move,
  remove,
}: {
  section: SectionNode;
  name: string;
  move: Send;
  remove: Send;
}) {
  const t = useTranslations('admin.settings');
  return (
    <div className="flex gap-1">
      {(['up', 'down'] as const).map((direction) => {
        const can = direction === 'up' ? section.canMoveUp : section.canMoveDown;
        return (
          <form key={direction} action={move} className="flex">
            <input type="hidden" name="id" value={section.id} />
            <Button
              type="submit"
              size="small"
              name="direction"
              value={direction}
              disabled={!can}
              aria-label={t(direction === 'up' ? 'moveUp' : 'moveDown', { name })}
            >
              <Icon name={direction} className="size-4" />
            </Button>
          </form>
        );
      })}
      <form action={remove} className="flex">
        <input type="hidden" name="id" value={section.id} />
        <Button type="submit" size="small" tone="danger" aria-label={t('removeOne', { name })}>
          <Icon name="close" className="size-4" />
        </Button>
      </form>
    </div>
  );
}
