import { codesIn, type FoundCode } from '../search/errorCodes';

/** Names that are codes beyond doubt: those of errors, and sign-in codes. Updates and vulnerabilities have numbers too. */
const codeName = /^(?:aadsts|aadb2c|msis|mam|mdm)/i;
const errorName = /(?:^|_)(?:e|err|error|errors|fail|failed|failure|denied|invalid|abort)(?:_|$)/i;

/** A number of a text is a code only when nothing else is written so: phone and build numbers are not. */
function isSurely({ form, start, end, kind }: FoundCode, text: string): boolean {
  const written = text.slice(start, end);
  switch (form) {
    case 'prefixedHex':
      return /^0x[0-9a-f]{8}/i.test(written.replace(/\s/g, ''));
    case 'bareHex':
    case 'spacedHex':
    case 'negative':
      return true;
    case 'named':
      return codeName.test(written);
    case 'constant':
      return kind === 'name' && errorName.test(written);
    default:
      return false;
  }
}

/** In all of their readings, to tell whether a code stands there already in another form. */
function tokensOf(codes: readonly string[]): ReadonlySet<string> {
  return new Set(codes.flatMap((code) => codesIn(code).flatMap(({ tokens }) => [...tokens])));
}

/** The codes that a source lists, and those that its title and text name besides, as they are written there. */
export function errorCodesOf(listed: readonly string[], text: string): readonly string[] {
  const codes = [...new Set(listed.map((code) => code.replace(/\s+/g, ' ').trim()).filter(Boolean))];
  const known = new Set(tokensOf(codes));
  for (const code of codesIn(text)) {
    if (!isSurely(code, text) || code.tokens.some((token) => known.has(token))) continue;
    code.tokens.forEach((token) => known.add(token));
    codes.push(text.slice(code.start, code.end));
  }
  return codes;
}
