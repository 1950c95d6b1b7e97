import * as React from 'react';
import { RichText } from '../../../../ui/richText/RichText';
import type { NoticeSectionProps } from '../sectionProps';

/** What the notice says. */
export function TextSection({ open }: NoticeSectionProps): JSX.Element {
  return <RichText html={open.notice.bodyHtml ?? ''} />;
}
