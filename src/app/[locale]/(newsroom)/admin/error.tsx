'use client';

import { Failure } from '#components/admin/failure.tsx';

/** A fault of ours; never the message of the error. */
export default function AdminError({ reset }: { reset: () => void }) {
  return <Failure reset={reset} />;
}
