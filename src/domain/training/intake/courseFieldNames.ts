import { fieldFinder } from '../../intake/fieldFinder';

/** Everything that a source can say of a course. */
export type SourceField =
  | 'key'
  | 'title'
  | 'kind'
  | 'address'
  | 'addressText'
  | 'summary'
  | 'audiences'
  | 'platforms'
  | 'skills'
  | 'minutes'
  | 'obligation'
  | 'proof'
  | 'dueDays'
  | 'repeatEvery'
  | 'repeatFrom'
  | 'owner'
  | 'reviewEvery'
  | 'questions'
  | 'notices'
  | 'status';

/** Fields with several values. */
const listSourceFields = ['audiences', 'platforms', 'skills', 'notices'] as const;

export type ListSourceField = (typeof listSourceFields)[number];
export type WordSourceField = Exclude<SourceField, ListSourceField>;

export function isListSourceField(field: SourceField): field is ListSourceField {
  return listSourceFields.some((one) => one === field);
}

/** What files call the fields, letters only: our own export, catalogues of courses, learning systems, the same in German. */
const names: Readonly<Record<SourceField, readonly string[]>> = {
  key: ['key', 'sourcekey', 'uid', 'id', 'courseid', 'coursecode', 'code', 'number', 'schlüssel'],
  title: ['title', 'course', 'coursetitle', 'coursename', 'name', 'titel', 'kurs', 'kurstitel'],
  kind: ['kind', 'type', 'coursetype', 'format', 'art', 'typ'],
  address: [
    'material',
    'address',
    'url',
    'link',
    'materialurl',
    'materiallink',
    'courseurl',
    'courselink',
    'launchurl',
    'adresse'
  ],
  addressText: ['materialtext', 'materialdescription', 'materialtitle', 'linktext', 'linktitle'],
  summary: [
    'summary',
    'whatitteaches',
    'description',
    'about',
    'abstract',
    'zusammenfassung',
    'beschreibung'
  ],
  audiences: ['audiences', 'audience', 'for', 'roles', 'role', 'targetgroup', 'zielgruppen', 'zielgruppe'],
  platforms: ['platforms', 'platform', 'os', 'operatingsystem', 'plattformen', 'plattform'],
  skills: [
    'skills',
    'skill',
    'taskareas',
    'taskarea',
    'topics',
    'topic',
    'subjects',
    'fähigkeiten',
    'themen'
  ],
  minutes: [
    'minutes',
    'duration',
    'durationinminutes',
    'durationminutes',
    'length',
    'time',
    'minuten',
    'dauer'
  ],
  obligation: [
    'mandatoryorrecommended',
    'obligation',
    'mandatory',
    'required',
    'compulsory',
    'pflicht',
    'verbindlichkeit'
  ],
  proof: ['proof', 'evidence', 'verification', 'nachweis'],
  dueDays: ['dueafter', 'duedays', 'daystocomplete', 'dueindays', 'fällignach', 'frist'],
  repeatEvery: [
    'repeatevery',
    'repeateverymonths',
    'repeat',
    'recurrence',
    'renewevery',
    'validmonths',
    'wiederholenalle',
    'wiederholung'
  ],
  repeatFrom: ['firstrounddueon', 'repeatfrom', 'firstdue', 'firstdueon', 'ersterterminam'],
  owner: ['owner', 'owneremail', 'author', 'responsible', 'besitzer', 'zuständig', 'verantwortlich'],
  reviewEvery: ['reviewevery', 'revieweverymonths', 'reviewinterval', 'prüfenalle', 'prüfintervall'],
  questions: ['checkofunderstanding', 'questions', 'check', 'quiz', 'test', 'fragen', 'verständnisfragen'],
  notices: ['relatednotices', 'notices', 'meldungen'],
  status: ['status', 'state']
};

/** Which of the names of a file hold which field. */
export const courseFieldsNamed = fieldFinder(names);
