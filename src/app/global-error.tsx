'use client';

import './globals.css';
import en from '#messages/en.json';
import fa from '#messages/fa.json';
import { font } from './font.ts';

/** A fault of ours, in both languages; never the message of the error. Next wants a client component. */
export default function GlobalError() {
  return (
    <html lang="fa" dir="rtl" className={font.variable}>
      <body>
        <title>{`${fa.error.title} · ${en.error.title}`}</title>
        <main className="mx-auto grid max-w-4xl gap-12 px-4 py-16 sm:grid-cols-2">
          <section>
            <h1 className="headline">{fa.error.title}</h1>
            <p className="my-4">{fa.error.text}</p>
          </section>
          <section lang="en" dir="ltr">
            <h2 className="headline">{en.error.title}</h2>
            <p className="my-4">{en.error.text}</p>
          </section>
        </main>
      </body>
    </html>
  );
}
