import * as React from 'react';
import type { ToolName } from './tools';
import styles from './Toolbar.module.scss';

/** Outlines on a 16 × 16 grid, as in `Icon`; here, so that only those who write fetch them. */
const paths: Readonly<Record<ToolName, string>> = {
  undo: 'M6 4L3 7l3 3M3.5 7H10a3 3 0 010 6H7',
  redo: 'M10 4l3 3-3 3M12.5 7H6a3 3 0 000 6h3',
  heading: 'M2.5 3v10M8.5 3v10M2.5 8h6M11.5 8l2-1.5V13',
  subheading: 'M2.5 3v10M8.5 3v10M2.5 8h6M11.2 8.2c.3-1.6 2.8-1.4 2.8.2 0 1.2-2.8 2.6-2.8 4.6H14',
  bold: 'M4.8 3h3.7a2.4 2.4 0 010 4.8H4.8zM4.8 7.8h4.4a2.6 2.6 0 010 5.2H4.8z',
  italic: 'M7 3h4.5M4.5 13H9M9.5 3l-3 10',
  code: 'M5.5 4.5L2 8l3.5 3.5M10.5 4.5L14 8l-3.5 3.5',
  link: 'M6.5 9.5l3-3M7.2 4.8l1.4-1.4a2.8 2.8 0 014 4l-1.4 1.4M8.8 11.2l-1.4 1.4a2.8 2.8 0 01-4-4l1.4-1.4',
  numbers: 'M7 4h7M7 8h7M7 12h7M2.3 3l1-.7v3.4M2.2 11c.2-1.1 1.8-1 1.8.1 0 .8-1.8 1.4-1.8 2.4H4',
  bullets: 'M6.5 4H14M6.5 8H14M6.5 12H14M2.6 4h.8M2.6 8h.8M2.6 12h.8',
  shallower: 'M7 4h7M7 8h7M7 12h7M4.5 5.5L2 8l2.5 2.5',
  deeper: 'M7 4h7M7 8h7M7 12h7M2 5.5L4.5 8 2 10.5',
  quote: 'M3 3v10M6 5h8M6 8h8M6 11h5',
  codeBlock: 'M2 3h12v10H2zM6.5 6L4.5 8l2 2M9.5 6l2 2-2 2',
  clear: 'M4 3h8M8 3L6.5 9M3 13h5M10.5 9.5L14 13M14 9.5L10.5 13'
};

/** Letters and brackets are not turned where people read from the right. */
const upright: readonly ToolName[] = [
  'heading',
  'subheading',
  'bold',
  'italic',
  'code',
  'codeBlock',
  'numbers'
];

export function ToolIcon({ name }: { readonly name: ToolName }): JSX.Element {
  return (
    <svg
      className={upright.includes(name) ? undefined : styles.turns}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'bold' ? 1.8 : 1.2}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}
