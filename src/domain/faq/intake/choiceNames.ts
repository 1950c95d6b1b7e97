import { platforms, type Platform } from '../../../lists';
import { enrolmentTypes, entryCategories, entryKinds, fixLevels } from '../../../lists/faq';
import { platformsInText } from '../../updates/namedInText';
import type { EnrolmentType, EntryCategory, EntryKind, FixLevel } from '../entry';

function folded(name: string): string {
  return name.replace(/\s+/g, ' ').trim().toLowerCase();
}

function sameName<Choice extends string>(choices: readonly Choice[], name: string): Choice | undefined {
  return choices.find((choice) => folded(choice) === folded(name));
}

type Names<Choice> = readonly (readonly [Choice, RegExp])[];

function firstMatch<Choice>(names: Names<Choice>, text: string): Choice | undefined {
  return names.find(([, pattern]) => pattern.test(text))?.[0];
}

/** What others call our categories; the first that matches counts. */
const categoryNames: Names<EntryCategory> = [
  ['Enrolment', /enrol|autopilot|co-?management|onboarding|registrierung/i],
  ['Certificates and networks', /certificat|wi-?fi|\bvpn\b|network|zertifikat|netzwerk/i],
  ['Compliance and access', /complian|conditional access|\baccess\b|sign-?in|konformität|zugriff/i],
  ['Email', /e-?mail|outlook|exchange|\bmail\b/i],
  ['Apps', /\bapps?\b|application|software|anwendung|company portal/i],
  ['Updates', /\bupdates?\b|patch/i],
  ['Security', /security|encrypt|bitlocker|filevault|defender|antivirus|sicherheit/i],
  ['Configuration', /configur|profile|polic|settings?|konfiguration|richtlinie/i],
  ['Other', /^(?:other|general|misc|miscellaneous|none|allgemein|sonstiges)$/i]
];

export function categoryNamed(name: string): EntryCategory | undefined {
  return sameName(entryCategories, name) ?? firstMatch(categoryNames, name);
}

/** What an entry is about, by what it says. */
export function categoryOfText(text: string): EntryCategory {
  return firstMatch(categoryNames.slice(0, -1), text) ?? 'Other';
}

/** Names that say nothing of what kind an entry is. */
const neutralKinds = /^(?:articles?|sections?|entry|faq|question|item|topic|kb|knowledge|artikel)?$/i;

const kindNames: Names<EntryKind> = [
  ['Known issue', /known ?issue|bug|incident|bekanntes problem/i],
  ['How to', /how ?to|help|guide|instruction|anleitung/i],
  ['Error', /error|problem|issue|troubleshoot|fehler/i]
];

/** `neutral`: the name says nothing. */
export function kindNamed(name: string): EntryKind | 'neutral' | undefined {
  if (neutralKinds.test(name.trim())) return 'neutral';
  return sameName(entryKinds, name) ?? firstMatch(kindNames, name);
}

const asks =
  /^(?:how|what|which|when|where|who|can|could|do|does|is|are|must|should|may|will|wie|was|welche|wann|wo|wer|kann)\b/i;

/** Questions ask how something is done; everything else tells of something that fails. */
export function kindOfTitle(title: string): EntryKind {
  if (/known issue/i.test(title)) return 'Known issue';
  return asks.test(title.trim()) ? 'How to' : 'Error';
}

const levelNames: Names<FixLevel> = [
  ['Intune admin', /admin/i],
  ['Second line', /second|2nd|level ?2|\bl2\b|tier ?2/i],
  ['First line', /first|1st|level ?1|\bl1\b|tier ?1|help ?desk|service ?desk/i],
  ['User', /user|self|employee|benutzer/i]
];

export function levelNamed(name: string): FixLevel | undefined {
  return sameName(fixLevels, name) ?? firstMatch(levelNames, name);
}

const allPlatforms = /^(?:all|any|all platforms|cross-?platform|alle)$/i;

/** The platforms of a name; empty for "all"; `undefined` for one that Intune does not manage. */
export function platformsNamed(name: string): readonly Platform[] | undefined {
  if (allPlatforms.test(name.trim())) return [];
  const same = sameName(platforms, name);
  const named = same === undefined ? platformsInText(name) : [same];
  return named.length > 0 ? named : undefined;
}

const enrolmentNames: Names<EnrolmentType> = [
  ['Windows Autopilot', /autopilot/i],
  ['Co-management', /co-?management/i],
  ['Windows automatic enrolment', /automatic enrol|auto-?enrol|mdm enrol|azure ad join|entra join/i],
  ['Corporate-owned work profile', /\bcope\b|corporate.*work profile/i],
  ['Personally owned work profile', /work profile|\bbyod\b/i],
  ['Fully managed', /fully managed|\bcobo\b/i],
  ['Dedicated', /dedicated|kiosk|\bcosu\b/i],
  ['Automated Device Enrolment', /automated device|\bade\b|\bdep\b/i],
  ['Apple Configurator', /configurator/i],
  ['Apple user enrolment', /user enrol/i],
  ['App protection without enrolment', /app protection|\bmam\b|without enrol/i],
  ['Company Portal', /company portal/i]
];

export function enrolmentNamed(name: string): EnrolmentType | undefined {
  return sameName(enrolmentTypes, name) ?? firstMatch(enrolmentNames, name);
}

/** A category of the source that is a way of enrolment with us, such as "Windows Autopilot". */
export function enrolmentOfCategory(name: string): EnrolmentType | undefined {
  return sameName(enrolmentTypes, name);
}
