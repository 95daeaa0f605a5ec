/** The drawings: 16 px box, 1.5 px stroke in the current colour; solid parts say `fill`. */
export const ICONS = {
  finding: () => (
    <>
      <path d="M2.75 2v12" stroke-width="2.5" />
      <path d="M6.5 3.5h7M6.5 8h7M6.5 12.5h4" />
    </>
  ),
  rating: () => (
    <>
      <circle cx="8" cy="6" r="4" />
      <path d="M5.6 9.4 4.5 14.2 8 12.3l3.5 1.9-1.1-4.8" />
    </>
  ),
  statistic: () => (
    <>
      <circle cx="4.6" cy="4.6" r="2.1" />
      <circle cx="11.4" cy="11.4" r="2.1" />
      <path d="M12.3 3.4 3.7 12.6" />
    </>
  ),
  recommendation: () => <path d="M6 1.75v12.5M6 3.25h5.2L13.75 6 11.2 8.75H6M6 3.25H3.5v5.5H6" />,
  strength: () => <path fill="currentColor" stroke="none" d="M8 2.6 14 13.2H2z" />,
  weakness: () => <path fill="currentColor" stroke="none" d="M8 13.4 2 2.8h12z" />,
  mixed: () => (
    <>
      <path d="M8 1.9 14.1 8 8 14.1 1.9 8z" />
      <path fill="currentColor" stroke="none" d="M8 1.9 14.1 8H1.9z" />
    </>
  ),
  neutral: () => <circle cx="8" cy="8" r="4.75" />,
  changed: () => <path d="M2.5 13.5h11M4 10.5l.4-2L10.6 2.3l1.9 1.9L6 10.2z" />,
  lost: () => (
    <path d="M6.7 4.6 8 3.3a3.3 3.3 0 0 1 4.7 4.7l-1.3 1.3M9.3 11.4 8 12.7A3.3 3.3 0 0 1 3.3 8l1.3-1.3M2.5 2.5l11 11" />
  ),
  moved: () => <path d="M5 13V3M2.5 5.5 5 3l2.5 2.5M11 3v10M8.5 10.5 11 13l2.5-2.5" />,
  check: () => <path d="m3 8.5 3.2 3.2L13 4.8" />,
  x: () => <path d="m4 4 8 8M12 4l-8 8" />,
  plus: () => <path d="M8 3v10M3 8h10" />,
  chev: () => <path d="m4.5 6.25 3.5 3.5 3.5-3.5" />,
  search: () => (
    <>
      <circle cx="7" cy="7" r="4.25" />
      <path d="m10.2 10.2 3.3 3.3" />
    </>
  ),
  note: () => <path d="M2.75 3h10.5v7.75H8.5L5.5 13.5v-2.75H2.75z" />,
  gear: () => (
    <>
      <circle cx="8" cy="8" r="2.1" />
      <path d="M8 1.75v1.9M8 12.35v1.9M1.75 8h1.9M12.35 8h1.9M3.6 3.6l1.3 1.3M11.1 11.1l1.3 1.3M12.4 3.6l-1.3 1.3M4.9 11.1l-1.3 1.3" />
    </>
  ),
  export: () => <path d="M8 10V2.5M5 5.2l3-2.9 3 2.9M2.75 9.5v4h10.5v-4" />,
  import: () => <path d="M8 2.25V9.8M5 7l3 2.9L11 7M2.75 9.5v4h10.5v-4" />,
  trash: () => <path d="M2.75 4.25h10.5M6.25 4V2.5h3.5V4M4 4.5l.6 9h6.8l.6-9M6.75 7v4M9.25 7v4" />,
  edit: () => <path d="M3 13l.5-2.6L10.9 3 13 5.1l-7.4 7.4z" />,
  panel: () => (
    <>
      <rect x="2" y="2.75" width="12" height="10.5" rx="1.5" />
      <path d="M10 2.75v10.5" />
    </>
  ),
  book: () => <path d="M3 2.5h8.5A1.5 1.5 0 0 1 13 4v9.5H4.5A1.5 1.5 0 0 1 3 12zM3 12a1.5 1.5 0 0 1 1.5-1.5H13" />,
  undo: () => <path d="M5.5 3 2.5 6l3 3M2.75 6H9.5a4 4 0 0 1 0 8H6" />,
  warn: () => (
    <>
      <path d="M8 2.25 14.5 13.5h-13z" />
      <path d="M8 6.5v3.25" />
      <circle fill="currentColor" stroke="none" cx="8" cy="11.6" r=".9" />
    </>
  ),
  info: () => (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 7.4v3.6" />
      <circle fill="currentColor" stroke="none" cx="8" cy="5" r=".9" />
    </>
  ),
  ext: () => <path d="M6.5 3.25H3v9.75h9.75V9.5M9.25 2.75h4v4M13 3 7.5 8.5" />,
  up: () => <path d="M8 13.25v-10M4 7l4-4 4 4" />,
  down: () => <path d="M8 2.75v10M4 9l4 4 4-4" />,
  minus: () => <path d="M3 8h10" />,
  fit: () => <path d="M2.5 8h11M5 5.5 2.5 8 5 10.5M11 5.5 13.5 8 11 10.5" />,
  moon: () => <path d="M13 9.6A5.5 5.5 0 0 1 6.4 3a5.5 5.5 0 1 0 6.6 6.6z" />,
  print: () => <path d="M4.5 6V2.5h7V6M4.5 11.5h-2V6.25h11v5.25h-2M4.5 9.5h7v4h-7z" />,
  list: () => <path d="M2.5 4h11M2.5 8h11M2.5 12h7" />,
  doc: () => <path d="M3.75 2h5.5l3 3v9h-8.5zM9 2v3.25h3.25" />,
  more: () => (
    <>
      <circle fill="currentColor" stroke="none" cx="3.5" cy="8" r="1.25" />
      <circle fill="currentColor" stroke="none" cx="8" cy="8" r="1.25" />
      <circle fill="currentColor" stroke="none" cx="12.5" cy="8" r="1.25" />
    </>
  ),
} as const;
export type IconName = keyof typeof ICONS;
