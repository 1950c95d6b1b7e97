import * as React from 'react';
import { webAddress } from '../heading/webAddress';
import { splitLinks } from './splitLinks';
import styles from '../Notice.module.scss';

/** Plain text whose web addresses can be opened, each in a tab of its own. */
export function LinkedText({ text }: { readonly text: string }): JSX.Element {
  return (
    <span dir="auto">
      {splitLinks(text).map((piece, index) => {
        const href = piece.kind === 'link' ? webAddress(piece.text) : undefined;
        if (href === undefined) return <React.Fragment key={index}>{piece.text}</React.Fragment>;
        return (
          <a key={index} className={styles.link} href={href} target="_blank" rel="noopener noreferrer">
            {piece.text}
          </a>
        );
      })}
    </span>
  );
}
