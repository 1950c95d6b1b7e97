import * as React from 'react';
import { sanitizeHtml } from './sanitizeHtml';
import styles from './RichText.module.scss';

/** Stored HTML, made safe. */
export function RichText(props: { readonly html: string }): JSX.Element {
  const safe = React.useMemo(() => ({ __html: sanitizeHtml(props.html) }), [props.html]);
  return <div className={styles.text} dir="auto" dangerouslySetInnerHTML={safe} />;
}
