import { codesIn, type FoundCode } from '../search/errorCodes';
import { withoutNames, type NameOptions } from './namesInText';
import { rulesBesideCodes, rulesForAll, type PersonalRule } from './personalRules';

function apply(text: string, { pattern, keepsFirst = false, isPersonal = () => true }: PersonalRule): string {
  return text.replace(pattern, (found: string, first: unknown) => {
    const kept = keepsFirst ? String(first) : '';
    return isPersonal(found.slice(kept.length)) ? `${kept} ` : found;
  });
}

function applied(rules: readonly PersonalRule[], text: string): string {
  return rules.reduce(apply, text);
}

/** More than a question: somebody pasted something. It also bounds how long the rules take. */
const longest = 250;

/** What Windows, Intune and the stores begin their codes with. */
const knownBeginning = /^0x(?:80|87d|c7d|caa|c00|c19)/;

/** A number without sign and prefix may be a phone number; only one that begins like a code is kept. */
function isSurelyCode({ form, tokens: [token] }: FoundCode, text: string): boolean {
  if (form === 'spacedHex') return /[a-f]/i.test(text);
  return form !== 'positive' || knownBeginning.test(token);
}

function besideCodes(text: string): string {
  let kept = '';
  let from = 0;
  for (const code of codesIn(text)) {
    const written = text.slice(code.start, code.end);
    if (!isSurelyCode(code, written)) continue;
    kept += applied(rulesBesideCodes, text.slice(from, code.start)) + written;
    from = code.end;
  }
  return kept + applied(rulesBesideCodes, text.slice(from));
}

/**
 * What somebody searched for, without mail addresses, user names, phone numbers, serial numbers, names of computers, IP and
 * hardware addresses, GUIDs, and names after "user" and the like. Error codes and the names of products stay. Empty when
 * nothing else was asked. Rules are a closed list: a name that stands alone cannot be told from a word.
 */
export function withoutPersonalData(query: string, options: NameOptions = {}): string {
  const text = query
    .slice(0, longest)
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '');
  return withoutNames(besideCodes(applied(rulesForAll, text)), options)
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:()]+|[\s,;:(]+$/g, '');
}
