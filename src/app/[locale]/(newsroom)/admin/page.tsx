import { getTranslations } from 'next-intl/server';
import { Page as AdminPage } from '#components/admin/page.tsx';
import { requirePerson } from '#web/require.ts';

export default async function Page() {
  const person = await requirePerson();
  const [t, roles] = await Promise.all([
    getTranslations('admin.shell'),
    getTranslations('admin.roles'),
  ]);
  return (
    <AdminPage title={t('welcome', { name: person.name })} lead={roles(person.role)}>
      <p>{t('start')}</p>
    </AdminPage>
  );
}
