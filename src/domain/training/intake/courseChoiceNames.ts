import { audiences, courseKinds, obligations, proofs } from '../../../lists/training';
import { foldedText } from '../../intake/importKey';
import type { Audience, CourseKind, Obligation, Proof } from '../course';

type Names<Choice> = readonly (readonly [Choice, RegExp])[];

function named<Choice extends string>(
  choices: readonly Choice[],
  names: Names<Choice>,
  name: string
): Choice | undefined {
  const same = choices.find((choice) => foldedText(choice) === foldedText(name));
  return same ?? names.find(([, pattern]) => pattern.test(name))?.[0];
}

const everybody = /^(?:all|everyone|everybody|all audiences|alle)$/i;

/** What others call our audiences; the first that matches counts. */
const audienceNames: Names<Audience> = [
  ['Help desk', /help ?desk|service ?desk|support|first line|1st level/i],
  ['New hires', /new (?:hire|joiner|starter|colleague|employee)|onboarding|neue/i],
  ['Admins', /admin|engineer|\bit[ -]?pros?\b|technolog/i],
  ['End users', /user|employee|staff|benutzer|anwender|mitarbeit/i]
];

/** All of them for "everyone"; `undefined` for a name that says nothing to us. */
export function audiencesNamed(name: string): readonly Audience[] | undefined {
  if (everybody.test(name.trim())) return audiences;
  const audience = named(audiences, audienceNames, name);
  return audience && [audience];
}

const kindNames: Names<CourseKind> = [
  ['File', /\bfile|document|\bpdf\b|\bword\b|powerpoint|slides|datei|dokument/i],
  ['Page', /\bpage|sharepoint|wiki|seite/i],
  [
    'Link',
    /link|\burl\b|\bweb|module|path|learn|video|lab\b|course|start|tutorial|guide|online|scenario|kurs/i
  ]
];

export function courseKindNamed(name: string): CourseKind | undefined {
  return named(courseKinds, kindNames, name);
}

const obligationNames: Names<Obligation> = [
  [
    'Recommended',
    /^(?:no|false|0|nein)$|\bnot\b|\bnon\b|nicht|recommend|option|volunt|suggest|empfohlen|freiwillig/i
  ],
  ['Mandatory', /^(?:yes|true|1|ja|x)$|mandat|requir|compuls|oblig|\bmust\b|pflicht/i]
];

export function obligationNamed(name: string): Obligation | undefined {
  return named(obligations, obligationNames, name.trim());
}

const proofNames: Names<Proof> = [
  ['Certificate', /certificat|exam|badge|zertifikat|prüfung/i],
  ['Mentor confirmed', /mentor|confirm|trainer|manager|sign-?off|bestätig/i],
  ['Self-declared', /self|declar|none|no proof|selbst|keine?r?$/i]
];

export function proofNamed(name: string): Proof | undefined {
  return named(proofs, proofNames, name);
}
