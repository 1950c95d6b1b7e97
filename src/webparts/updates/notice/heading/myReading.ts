import type { Acknowledgement } from '../../../../domain/updates/awareness';
import type { NoticeRecords } from '../../../../domain/updates/standing';

type Read = Pick<Acknowledgement, 'revision' | 'on'>;

/** Only an earlier revision was read. */
export type EarlierReading = Read & { readonly kind: 'earlier' };

/** What one person has acknowledged of a notice: this revision (or a later one), only an earlier one, or none. */
export type Reading = { readonly kind: 'none' } | (Read & { readonly kind: 'current' }) | EarlierReading;

/** The first time that the person read this revision; otherwise the latest one that they have read. */
export function readingOf(
  { acknowledgements }: Pick<NoticeRecords, 'acknowledgements'>,
  personId: number,
  revision: number
): Reading {
  const own = acknowledgements
    .filter(({ person }) => person.id === personId)
    .sort((a, b) => b.revision - a.revision || (a.on < b.on ? -1 : 1));
  const current = own
    .filter((entry) => entry.revision >= revision)
    .reduce<Acknowledgement | undefined>(
      (first, next) => (!first || next.on < first.on ? next : first),
      undefined
    );
  if (current) return { kind: 'current', revision: current.revision, on: current.on };
  const [latest] = own;
  return latest ? { kind: 'earlier', revision: latest.revision, on: latest.on } : { kind: 'none' };
}
