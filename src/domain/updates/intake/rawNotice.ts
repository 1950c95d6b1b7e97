import type { NoticeDetail, NoticeField, SourceKind } from '../notice';
import type { RowProblem } from './intakeModel';

/** A notice as a format holds it: all values are still text. An `undefined` field: the source says nothing about it. */
export interface RawNotice {
  readonly sourceKind: SourceKind;
  readonly sourceId: string;
  readonly title: string;
  readonly body: string | undefined;
  /** `unknown`: a cell that may hold either. */
  readonly bodyKind: 'html' | 'text' | 'unknown';
  readonly category?: string | undefined;
  readonly severity?: string | undefined;
  readonly services?: readonly string[] | undefined;
  readonly platforms?: readonly string[] | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly isMajorChange?: boolean | undefined;
  readonly published?: string | undefined;
  readonly lastModified?: string | undefined;
  readonly actBy?: string | undefined;
  readonly link?: string | undefined;
  readonly details?: readonly NoticeDetail[] | undefined;
  /** More text in which services and platforms may be named, such as the title of the page. */
  readonly context?: string | undefined;
}

/** One row of a text: a notice, or why there is none. */
export type RawRow =
  | { readonly row: number; readonly notice: RawNotice; readonly excerpt: string }
  | { readonly row: number; readonly problem: RowProblem; readonly excerpt: string };

const rawFieldOf: Readonly<Record<NoticeField, keyof RawNotice>> = {
  title: 'title',
  bodyHtml: 'body',
  category: 'category',
  severity: 'severity',
  services: 'services',
  platforms: 'platforms',
  tags: 'tags',
  isMajorChange: 'isMajorChange',
  published: 'published',
  lastModified: 'lastModified',
  actBy: 'actBy',
  link: 'link',
  details: 'details'
};

export function unsaidFieldsOf(raw: RawNotice): ReadonlySet<NoticeField> {
  const fields = Object.keys(rawFieldOf) as NoticeField[];
  return new Set(fields.filter((field) => raw[rawFieldOf[field]] === undefined));
}
