import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { canCreate } from '#articles/policy.ts';
import { Shell } from '#components/admin/shell.tsx';
import { StepNotice } from '#components/admin/step-notice.tsx';
import { mustEnrol, needsSecondStep } from '#sign-in/policy.ts';
import { navOf } from '#web/admin-nav.ts';
import { palettePages } from '#web/palette-pages.ts';
import { requirePerson } from '#web/require.ts';
import { signOut } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin.shell');
  return {
    title: { default: t('title'), template: `%s · ${t('title')}` },
    robots: { index: false },
  };
}

/** Draws what stands around the pages; each page asks by itself who may see it. */
export default async function Layout({ children }: { children: ReactNode }) {
  const [locale, person] = await Promise.all([
    getLocale(),
    requirePerson({ beforeSecondStep: true }),
  ]);
  const isOpen = !mustEnrol(person);
  const keys = isOpen && {
    isOff: person.shortcutsOff,
    canCreate: canCreate(person),
    pages: await palettePages(person),
  };
  const lacksStep = isOpen && needsSecondStep(person) && !person.hasSecondStep;
  return (
    <Shell
      locale={locale}
      person={{ name: person.name, role: person.role }}
      items={isOpen ? navOf(person) : []}
      notices={lacksStep && <StepNotice locale={locale} />}
      signOut={signOut}
      keys={keys || null}
    >
      {children}
    </Shell>
  );
}
