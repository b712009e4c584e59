import { notFound } from 'next/navigation';
import { requirePerson } from '#web/require.ts';

/** Every path of the newsroom that no route takes. */
export default async function Page() {
  await requirePerson();
  notFound();
}
