import { rawLists, rawParts, type RawField, type RawList, type RawPart } from './rawEntry';

/**
 * What files call the fields, letters only: our own export, lists of SharePoint and service desks, the same in German. The
 * first name that a file has counts.
 */
const names: Readonly<Record<RawField, readonly string[]>> = {
  key: ['key', 'sourcekey', 'id', 'entryid', 'articleid', 'number', 'schlüssel'],
  title: ['title', 'question', 'subject', 'headline', 'titel', 'frage', 'betreff'],
  kind: ['kind', 'type', 'art', 'typ'],
  category: ['category', 'categories', 'topic', 'area', 'kategorie', 'thema', 'bereich'],
  level: ['whomayfixit', 'level', 'fixlevel', 'audience', 'supportlevel', 'werkanndasbeheben', 'stufe'],
  owner: ['owner', 'author', 'responsible', 'besitzer', 'zuständig', 'verantwortlich'],
  reviewEvery: ['reviewevery', 'reviewinterval', 'prüfenalle', 'prüfintervall'],
  status: ['status', 'state'],
  address: ['sourceaddress', 'address', 'url', 'link', 'sourceurl', 'adresse'],
  article: ['article', 'articletitle', 'artikel'],
  symptom: ['symptom', 'symptoms', 'symptome', 'description', 'problem', 'issue', 'beschreibung'],
  reply: [
    'forusers',
    'reply',
    'useranswer',
    'publicanswer',
    'answerforusers',
    'userreply',
    'fürbenutzer',
    'fürbenutzerinnenundbenutzer'
  ],
  answer: ['answer', 'body', 'content', 'text', 'html', 'antwort', 'inhalt'],
  cause: ['cause', 'causes', 'rootcause', 'reason', 'ursache', 'ursachen', 'grund'],
  fix: [
    'fix',
    'solution',
    'solutions',
    'resolution',
    'workaround',
    'steps',
    'remediation',
    'internalsteps',
    'lösung',
    'lösungen',
    'behebung',
    'schritte'
  ],
  confirm: ['howtoconfirm', 'confirm', 'confirmation', 'verify', 'verification', 'sobestätigen', 'prüfung'],
  collect: ['datatocollect', 'collect', 'diagnostics', 'logs', 'zusammelndedaten', 'daten'],
  escalate: [
    'whentoescalate',
    'whentoescalateandtowhom',
    'escalate',
    'escalation',
    'escalateto',
    'eskalation',
    'weitergeben'
  ],
  errorCodes: ['errorcodes', 'errorcode', 'codes', 'code', 'error', 'fehlercodes', 'fehlercode'],
  platforms: ['platforms', 'platform', 'os', 'operatingsystem', 'plattformen', 'plattform'],
  enrolment: [
    'enrolment',
    'enrollment',
    'enrolmenttype',
    'enrollmenttype',
    'enrolmenttypes',
    'registrierung'
  ],
  keywords: ['searchwords', 'keywords', 'keyword', 'tags', 'tag', 'synonyms', 'suchwörter', 'stichwörter'],
  related: ['relatedentries', 'related', 'seealso', 'verwandt', 'verwandteeinträge'],
  notices: ['relatednotices', 'notices', 'meldungen']
};

const byName = new Map<string, readonly [RawField, rank: number]>(
  (Object.keys(names) as RawField[]).flatMap((field) =>
    names[field].map((name, rank) => [name, [field, rank]] as const)
  )
);

/** A name without what is written differently; what stands in brackets explains, and is no part of it. */
function lettersOf(name: string): string {
  return name
    .replace(/\([^()]*\)/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');
}

/** Which of the names of a file hold which field. */
export function fieldsNamed(found: readonly string[]): ReadonlyMap<RawField, number> {
  const best = new Map<RawField, { readonly rank: number; readonly index: number }>();
  found.forEach((name, index) => {
    const [field, rank] = byName.get(lettersOf(name)) ?? [];
    if (field === undefined || rank === undefined) return;
    const known = best.get(field);
    if (!known || rank < known.rank) best.set(field, { rank, index });
  });
  return new Map([...best].map(([field, { index }]) => [field, index]));
}

export function isPart(field: RawField): field is RawPart {
  return rawParts.some((part) => part === field);
}

export function isList(field: RawField): field is RawList {
  return rawLists.some((list) => list === field);
}
