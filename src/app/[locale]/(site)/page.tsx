import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { listFront } from '#articles/list-front.ts';
import { FrontPage } from '#components/site/front-page.tsx';
import { frontMetadata } from '#web/page-metadata.ts';
import { requestTime } from '#web/request-time.ts';

export async function generateMetadata(): Promise<Metadata> {
  return frontMetadata(await getLocale());
}

export default async function Page() {
  const front = await listFront(await getLocale(), requestTime());
  return <FrontPage front={front} />;
}
