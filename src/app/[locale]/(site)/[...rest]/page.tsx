import type { Metadata } from 'next';
import { MissingPage } from '#components/site/missing-page.tsx';
import { missingMetadata } from '#web/page-metadata.ts';

export function generateMetadata(): Promise<Metadata> {
  return missingMetadata(404);
}

/** Every path of an edition that no route takes. */
export default function Page() {
  return <MissingPage status={404} />;
}
