/** The font of both languages, asked for beside the style that names it (src/app/styles/theme.css). */
export function FontPreload() {
  return (
    <link
      rel="preload"
      href="/fonts/vazirmatn-33.0.3.woff2"
      as="font"
      type="font/woff2"
      crossOrigin="anonymous"
    />
  );
}
