import { fieldFinder } from '../../intake/fieldFinder';
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

/** Which of the names of a file hold which field. */
export const fieldsNamed = fieldFinder(names);

export function isPart(field: RawField): field is RawPart {
  return rawParts.some((part) => part === field);
}

export function isList(field: RawField): field is RawList {
  return rawLists.some((list) => list === field);
}
