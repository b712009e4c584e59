/** Lines of the toolbar's pictures on a field of 24 × 24; those that point are mirrored by the sheet. */
const PATHS = {
  undo: 'M9 14 4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3',
  redo: 'm15 14 5-5-5-5M20 9H10a6 6 0 0 0 0 12h3',
  bold: 'M7 5h6a3.5 3.5 0 0 1 0 7H7zM7 12h7a3.5 3.5 0 0 1 0 7H7z',
  italic: 'M11 5h7M6 19h7M14.5 5l-5 14',
  bulletList: 'M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01',
  orderedList:
    'M10 6h10M10 12h10M10 18h10M4 4.5 5.5 4v5M4 15.5c0-1 2.5-1 2.5.3 0 1-2.5 2.2-2.5 3.2h2.5',
  blockquote: 'M10 7H5v6h4c0 2-1 3.5-3 4M20 7h-5v6h4c0 2-1 3.5-3 4',
  link: 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.6-5.600L12 7M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.6 5.600L12 17',
  picture: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 9h.01',
  table: 'M4 5h16v14H4zM4 10h16M4 14.500h16M10 5v14',
  factBox: 'M4 5h16v14H4zM8 9h8M8 13h8M8 16h5',
  embed: 'M4 5h16v14H4zM10 9l5 3-5 3z',
  rtl: 'M9 6h11M9 10h11M13 14h7M4 18l-.01 0M8 15l-3 3 3 3M5 18h9',
  ltr: 'M4 6h11M4 10h11M4 14h7M16 15l3 3-3 3M19 18h-9',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 9.500a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
  rowBefore: 'M4 13h16v6H4zM12 3v7M8.5 6.500h7',
  rowAfter: 'M4 5h16v6H4zM12 14v7M8.5 17.500h7',
  columnBefore: 'M13 4h6v16h-6zM3 12h7M6.5 8.500v7',
  columnAfter: 'M5 4h6v16H5zM14 12h7M17.5 8.500v7',
  deleteRow: 'M4 5h16v6H4zM9 15l6 6M15 15l-6 6',
  deleteColumn: 'M4 4h6v16H4zM14 9l6 6M20 9l-6 6',
  headerRow: 'M4 5h16v14H4zM4 7h16M4 9h16M4 11h16',
  mergeCells: 'M4 6h16v12H4zM12 6v3M12 15v3M7 12h10M9 10l-2 2 2 2M15 10l2 2-2 2',
  deleteTable: 'M4 5h16v14H4zM9 9l6 6M15 9l-6 6',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" data-icon={name}>
      <path d={PATHS[name]} />
    </svg>
  );
}
