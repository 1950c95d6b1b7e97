/**
 * Words that stand in every text about devices or in every English or German sentence, and the platforms, which are compared
 * apart from the words.
 */
const commonWords = new Set(
  `about above after again all also and any are because been before being between both but can could did does doing down each few for from further had has have having here how into its itself just more most new not now off once only other our out over own same should some such than that the their them then there these they this those through too under until use used user users using very was were what when where which while who why will with would you your
  microsoft intune device devices please see learn information details update updates updated
  windows ios ipados macos android linux chromeos ios/ipados
  aber alle als auch auf aus bei bis das dass dem den der des die dies diese durch ein eine einem einen einer für hat haben ihr ihre ist kann mit nach nicht noch nur oder sich sie sind und unter vom von vor wenn werden wie wird zum zur über`.split(
    /\s+/
  )
);

const word = /0x[0-9a-f]{4,}|[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/giu;

/** So that "policies" meets "policy", and "certificates" "certificate". */
function singular(text: string): string {
  if (text.length > 4 && text.endsWith('ies')) return `${text.slice(0, -3)}y`;
  return text.length > 3 && text.endsWith('s') && !/(?:ss|us|is|os)$/.test(text) ? text.slice(0, -1) : text;
}

function isTelling(text: string): boolean {
  return text.length >= 3 && !commonWords.has(text) && !/^\d{1,4}$/.test(text);
}

/**
 * The words and pairs of neighbouring words of a text by which it can be compared with others, as often as they stand there.
 * Error codes stay whole. "Company portal" together says more than both words apart.
 */
export function termsOf(text: string): readonly string[] {
  const words = (text.normalize('NFKC').toLowerCase().match(word) ?? []).map((found) =>
    isTelling(found) ? singular(found) : ''
  );
  const pairs = words.flatMap((first, index) => {
    const second = words[index + 1];
    return first && second ? [`${first} ${second}`] : [];
  });
  return [...words.filter(Boolean), ...pairs];
}
