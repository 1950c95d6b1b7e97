import * as React from 'react';
import { RichText } from '../../../../ui/richText/RichText';
import { useIsWide } from './useIsWide';
import styles from './Text.module.scss';

/** A notice's text. Wide tables scroll in their own box, by keyboard too, not the panel or the page. */
export function Body(props: { readonly html: string; readonly label: string }): JSX.Element {
  const box = React.useRef<HTMLDivElement>(null);
  const isWide = useIsWide(box);
  const scrolls = isWide ? ({ tabIndex: 0, role: 'group', 'aria-label': props.label } as const) : {};
  return (
    <div ref={box} className={styles.body} {...scrolls}>
      <RichText html={props.html} />
    </div>
  );
}
