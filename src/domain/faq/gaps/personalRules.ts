/** Takes one kind of personal data out of a text. */
export interface PersonalRule {
  readonly takesOut: string;
  readonly pattern: RegExp;
  /** The first group of the pattern stays: it is the word that says what follows. */
  readonly keepsFirst?: boolean;
  /** Of what the pattern finds, only this is taken out; left out: all of it. */
  readonly isPersonal?: (found: string) => boolean;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** "C02XK1ZZJGH5" changes between letters and digits again and again; "Windows10" and "SHA256" do not. */
function looksLikeSerial(word: string): boolean {
  const runs = count(word, /\d+|\p{L}+/gu);
  return runs >= 4 && count(word, /\d/g) >= 2;
}

/** Standards that are written like host names. */
const standard = /^(?:aes|cve|iso|kb|mam|mdm|rfc|rsa|sha|tls|utf|wpa)-/i;

function looksLikeHost(name: string): boolean {
  return !standard.test(name) && (/\d{4}/.test(name) || (/\d/.test(name) && count(name, /-/g) > 1));
}

/** These may stand around an error code, so they are looked for before codes are set aside. */
export const rulesForAll: readonly PersonalRule[] = [
  { takesOut: 'mail addresses and user principal names', pattern: /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}.-]+/gu },
  { takesOut: 'names with their domain', pattern: /[\p{L}\p{N}-]{2,15}\\[\p{L}\p{N}._-]+/gu },
  {
    takesOut: 'GUIDs',
    pattern: /\{?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}?/gi
  },
  { takesOut: 'hardware addresses', pattern: /\b[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}\b/gi },
  {
    takesOut: 'IP addresses',
    pattern: /\b(?:\d{1,3}\.){3}\d{1,3}(?:\/\d{1,2}|:\d{1,5})?\b(?!\.\d)/g,
    isPersonal: (found) => found.split(/[./:]/, 4).every((part) => Number(part) <= 255)
  },
  {
    takesOut: 'IP addresses of version 6',
    pattern: /(?:\b[0-9a-f]{1,4}|:)(?::[0-9a-f]{0,4}){2,7}(?:\/\d{1,3})?/gi,
    isPersonal: (found) => found.includes('::') || count(found, /:/g) >= 4
  }
];

/** These are looked for beside error codes only: a code has as many digits as a phone number. */
export const rulesBesideCodes: readonly PersonalRule[] = [
  {
    takesOut: 'numbers that are named as such',
    pattern:
      /((?:serial(?: number| no\.?)?|s\/n|seriennummer|imei|asset(?: tag)?|host ?name|computer ?name|gerätename|phone|mobile|tel\.?|telefon|handy|ext\.?|durchwahl)[ :#=]{1,3})([\p{L}\p{N}-]{3,})/giu,
    keepsFirst: true,
    isPersonal: (found) => /\d/.test(found)
  },
  {
    takesOut: 'names of computers with a number',
    pattern: /\b[a-z]{2,}(?:-[a-z0-9]+)*-[a-z]*\d[a-z0-9]*\b/gi,
    isPersonal: looksLikeHost
  },
  {
    takesOut: 'names of computers',
    pattern: /\b(?:[a-z0-9]+-)*(?:desktop|laptop|win|pc|nb|lt|ws|mac|srv|client)-[a-z0-9][a-z0-9-]{2,}/gi,
    isPersonal: (found) => /\d/.test(found) || found === found.toUpperCase()
  },
  { takesOut: 'serial numbers', pattern: /\b[a-z0-9]{7,20}\b/gi, isPersonal: looksLikeSerial },
  {
    takesOut: 'phone numbers',
    pattern: /(?:\+|\(0|\b0)[\d ()/-]{6,20}\d\b|\(?\b\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b/g,
    isPersonal: (found) => count(found, /\d/g) >= 7
  },
  { takesOut: 'long numbers', pattern: /\b\d{7,}\b/g }
];
