import type { RawPart } from '../rawEntry';

/** What headings and labels call the parts of an answer. */
const named: readonly (readonly [RawPart, RegExp])[] = [
  [
    'cause',
    /^(?:possible |root |probable )?causes?\b|^possible problem|^reason\b|^ursachen?\b|^السبب|^الأسباب/i
  ],
  [
    'fix',
    /^(?:suggested |possible |recommended )?(?:solutions?|resolutions?|workarounds?|remediations?|mitigations?)\b|^(?:how to )?fix\b|^(?:mögliche )?(?:lösung(?:en)?|abhilfe|behebung)\b|^الحل/i
  ],
  ['symptom', /^symptoms?\b|^symptome?\b|^الأعراض/i],
  ['confirm', /^(?:how to )?(?:confirm|verify)\b|^verification\b|^(?:über)?prüfung\b|^التحقق/i],
  ['collect', /^(?:data|information|logs?) to collect\b|^collect (?:data|logs)\b|^daten sammeln\b/i],
  ['escalate', /^(?:when to )?escalat(?:e|ion)\b|^eskalation\b/i],
  ['reply', /^(?:reply|answer)? ?(?:for|to) (?:the )?users?$|^für benutzer/i]
];

/** The part that a heading begins; `undefined` for any other heading. */
export function partNamed(heading: string): RawPart | undefined {
  return named.find(([, pattern]) => pattern.test(heading.trim()))?.[0];
}

const bareNames =
  /^(?:causes?|root cause|solutions?|resolutions?|symptoms?|remediations?|ursachen?|lösung(?:en)?|symptome?|السبب|الحل|الأعراض)$/i;

/** Whether a heading only says which part it is: the entry's own heading says so too. */
export function isBareName(heading: string): boolean {
  return bareNames.test(heading.trim().replace(/:$/, ''));
}
