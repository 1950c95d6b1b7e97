import * as React from 'react';
import { RichText } from '../../../../ui/richText/RichText';
import panel from '../../../../ui/screens/Panel.module.scss';

/** One part of an entry's text under its name. */
export function TextPart(props: {
  readonly title: string;
  readonly html: string;
  readonly command?: React.ReactNode;
}): JSX.Element {
  const { title, html, command } = props;
  return (
    <section className={panel.section} aria-label={title}>
      <h3>{title}</h3>
      <RichText html={html} />
      {command ? <div className={panel.commands}>{command}</div> : null}
    </section>
  );
}
