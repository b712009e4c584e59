import './globals.css';
import type { Metadata } from 'next';
import en from '#messages/en.json';
import fa from '#messages/fa.json';

export const metadata: Metadata = { title: `${fa.notFound.title} · ${en.notFound.title}` };

/** A path outside both editions: nothing tells which language to speak, so it speaks both. */
export default function GlobalNotFound() {
  return (
    <html lang="fa" dir="rtl">
      <body>
        <main className="mx-auto grid max-w-4xl gap-12 px-4 py-16 sm:grid-cols-2">
          <section>
            <h1 className="headline">{fa.notFound.heading}</h1>
            <p className="my-4">{fa.notFound.text}</p>
            <a className="button" href="/fa">
              {fa.site.edition.fa}
            </a>
          </section>
          <section lang="en" dir="ltr">
            <h2 className="headline">{en.notFound.heading}</h2>
            <p className="my-4">{en.notFound.text}</p>
            <a className="button" href="/en">
              {en.site.edition.en}
            </a>
          </section>
        </main>
      </body>
    </html>
  );
}
