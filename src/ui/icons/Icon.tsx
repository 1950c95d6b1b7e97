import * as React from 'react';

/** Outlines on a 16 × 16 grid. Drawn here, because Fluent's icon component costs more than the whole reading screen. */
const paths = {
  add: 'M8 3v10M3 8h10',
  check: 'M3.5 8.5l3 3 6-7',
  close: 'M4 4l8 8M12 4l-8 8',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  undo: 'M6 4L3 7l3 3M3.5 7H10a3 3 0 010 6H7',
  search: 'M7 11.5a4.5 4.5 0 100-9 4.5 4.5 0 000 9zM10.5 10.5L14 14',
  warning: 'M8 2.5l6 11H2l6-11zM8 6.5v3.2M8 11.6v.01',
  error: 'M8 14A6 6 0 108 2a6 6 0 000 12zM8 5v4M8 11v.01',
  info: 'M8 14A6 6 0 108 2a6 6 0 000 12zM8 7.5V11M8 5v.01',
  lock: 'M4 7.5h8V13H4zM5.5 7.5V5.3a2.5 2.5 0 015 0v2.2',
  link: 'M6.5 3.5h-3v9h9v-3M9 3h4v4M13 3L7.5 8.5',
  refresh: 'M13 8a5 5 0 11-1.6-3.7M13 2.5V5h-2.5',
  edit: 'M3 13l.7-2.8 7-7 2.1 2.1-7 7L3 13z',
  remove: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.6 9h5.8l.6-9M7 7v4M9 7v4',
  list: 'M6.5 4H14M6.5 8H14M6.5 12H14M2 4l.8.8L4.3 3M2 8l.8.8L4.3 7M2 12l.8.8 1.5-1.8',
  settings: 'M2 5h7M12 5h2M9 3.5v3M2 11h2M7 11h7M4 9.5v3',
  upload: 'M8 11V3M5 6l3-3 3 3M3 10.5V13h10v-2.5',
  gift: 'M2.5 6h11v2.5h-11zM3.5 8.5v5h9v-5M8 6v7.5M8 6C5 6 4.5 4.8 5 3.6 5.7 2.4 7.5 3 8 6c.5-3 2.3-3.6 3-2.4.5 1.2 0 2.4-3 2.4',
  clock: 'M8 14A6 6 0 108 2a6 6 0 000 12zM8 4.5V8l2.3 1.5',
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  skip: 'M4 4l5 4-5 4zM11.5 4v8',
  recurring: 'M3 7a5 5 0 019-2M13 9a5 5 0 01-9 2M12 2v3H9M4 14v-3h3',
  calendar: 'M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2.5V5M10.5 2.5V5',
  person: 'M8 8a2.5 2.5 0 100-5 2.5 2.5 0 000 5zM3 13.5a5 5 0 0110 0',
  previous: 'M10 3.5L5.5 8l4.5 4.5',
  next: 'M6 3.5L10.5 8 6 12.5',
  download: 'M8 3v8M5 8l3 3 3-3M3 10.5V13h10v-2.5',
  up: 'M8 13V3.5M4 7.5l4-4 4 4',
  down: 'M8 3v9.5M4 8.5l4 4 4-4',
  same: 'M3.5 6h9M3.5 10h9',
  circle: 'M8 13.5A5.5 5.5 0 108 2.5a5.5 5.5 0 000 11z',
  print: 'M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z',
  copy: 'M5.5 2.5h8v8h-8zM10.5 10.5v3h-8v-8h3',
  mail: 'M2.5 4h11v8.5h-11zM2.5 4.5L8 9l5.5-4.5',
  course: 'M8 3.5L1.5 6.5 8 9.5l6.5-3zM4.5 8v3.2c1.8 1.7 5.2 1.7 7 0V8'
} as const;

export type IconName = keyof typeof paths;

/** Decoration next to words: screen readers skip it. */
export function Icon(props: {
  readonly name: IconName;
  readonly className?: string | undefined;
}): JSX.Element {
  return (
    <svg
      className={props.className}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth={props.name === 'more' ? 2 : 1.2}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[props.name]} />
    </svg>
  );
}
