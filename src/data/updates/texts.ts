import { platforms, type Platform } from '../../lists';
import type { Person } from '../../domain/people/person';
import type { NoticeDetail, NoticeField } from '../../domain/updates/notice';
import { noticeFields } from '../../domain/updates/notice';
import type { AwarenessOverrides } from '../../domain/updates/required';
import type { Ownership } from '../../domain/updates/TeamRepository';

/**
 * Lists of things in columns of text. SharePoint's columns for several people cannot be indexed, and cannot hold a reason
 * beside a person; columns of several choices need all choices beforehand. Text that people have changed beyond reading
 * reads as less, never as an error.
 */

/** A name as it stands between bars. */
function barred(name: string): string {
  return name.replace(/%(?=7C|25)/g, '%25').replace(/\|/g, '%7C');
}

/** Between bars, so that a query finds a whole name: `|Microsoft Intune|Windows 365|`. */
export function formatNames(names: readonly string[]): string | null {
  return names.length === 0 ? null : `|${names.map(barred).join('|')}|`;
}

/** What stands in the column for one of the names. */
export function nameInColumn(name: string): string {
  return `|${barred(name.trim())}|`;
}

export function parseNames(text: string | null): readonly string[] {
  const unbarred = (name: string): string =>
    name.replace(/%(7C|25)/g, (_all, code: string) => (code === '25' ? '%' : '|'));
  return (text ?? '')
    .split('|')
    .filter((name) => name.trim() !== '')
    .map(unbarred);
}

export function formatDetails(details: readonly NoticeDetail[]): string | null {
  return details.length === 0 ? null : JSON.stringify(details.map(({ name, value }) => [name, value]));
}

export function parseDetails(text: string | null): readonly NoticeDetail[] {
  try {
    const found: unknown = JSON.parse(text ?? '[]');
    if (!Array.isArray(found)) return [];
    return found.flatMap((pair: unknown) => {
      const [name, value] = Array.isArray(pair) ? (pair as readonly unknown[]) : [];
      return typeof name === 'string' && typeof value === 'string' ? [{ name, value }] : [];
    });
  } catch {
    return [];
  }
}

export function formatFields(fields: ReadonlySet<NoticeField>): string | null {
  return fields.size === 0 ? null : [...fields].join(', ');
}

export function parseFields(text: string | null): ReadonlySet<NoticeField> {
  const names = new Set((text ?? '').split(',').map((name) => name.trim()));
  return new Set(noticeFields.filter((field) => names.has(field)));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function personCells({ id, email, name }: Person): readonly string[] {
  return [String(id), barred(oneLine(email)), barred(oneLine(name))];
}

/** One line a person: `+|7|amir.haddad@contoso.example|Amir Haddad`, `-|8|…|…|reason`. */
export function formatOverrides({ added, excused }: AwarenessOverrides): string | null {
  const lines = [
    ...added.map((person) => ['+', ...personCells(person)]),
    ...excused.map(({ person, reason }) => ['-', ...personCells(person), barred(oneLine(reason))])
  ];
  return lines.length === 0 ? null : lines.map((cells) => cells.join('|')).join('\n');
}

export function parseOverrides(text: string | null): AwarenessOverrides {
  const added: Person[] = [];
  const excused: { person: Person; reason: string }[] = [];
  for (const line of (text ?? '').split(/\r?\n/)) {
    const [sign, id, email = '', name = '', reason = ''] = line
      .split('|')
      .map((cell) => parseNames(cell)[0] ?? '');
    const person = { id: Number(id), name, email };
    if (!Number.isInteger(person.id) || person.id <= 0) continue;
    if (sign === '+') added.push(person);
    if (sign === '-') excused.push({ person, reason });
  }
  return { added, excused };
}

const all = '*';

function namesOrAll(names: readonly string[]): string {
  return names.length === 0 ? all : names.map((name) => oneLine(name).replace(/[;|]/g, ',')).join('; ');
}

/** One line a rule: `Microsoft Intune; Windows Autopilot | Windows`. */
export function formatOwns(owns: readonly Ownership[]): string | null {
  const lines = owns.map((one) => `${namesOrAll(one.services)} | ${namesOrAll(one.platforms)}`);
  return lines.length === 0 ? null : lines.join('\n');
}

function namesIn(cell: string): readonly string[] {
  const names = cell.split(';').map((name) => name.trim());
  return names.filter((name) => name !== '' && name !== all);
}

export function parseOwns(text: string | null): readonly Ownership[] {
  const lines = (text ?? '').split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines.flatMap((line) => {
    const [services = '', named = ''] = line.split('|');
    const words = namesIn(named).map((name) => name.toLowerCase());
    const found = platforms.filter((platform: Platform) => words.includes(platform.toLowerCase()));
    // A platform that nobody knows must not make the rule one for all platforms.
    return words.length > 0 && found.length === 0 ? [] : [{ services: namesIn(services), platforms: found }];
  });
}
