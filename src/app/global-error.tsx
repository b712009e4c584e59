'use client';

import en from '#messages/en.json';
import fa from '#messages/fa.json';

/**
 * A fault of ours, in both languages; never the message of the error. Next wants a client component,
 * and offers what it imports to every page that has its runtime: so it imports no style sheet.
 */
export default function GlobalError() {
  return (
    <html lang="fa" dir="rtl">
      <head>
        <title>{`${fa.error.title} · ${en.error.title}`}</title>
        <link rel="stylesheet" href="/error.css" />
      </head>
      <body>
        <main>
          <section>
            <h1>{fa.error.title}</h1>
            <p>{fa.error.text}</p>
          </section>
          <section lang="en" dir="ltr">
            <h2>{en.error.title}</h2>
            <p>{en.error.text}</p>
          </section>
        </main>
      </body>
    </html>
  );
}
