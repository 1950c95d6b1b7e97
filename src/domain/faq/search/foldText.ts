const arabicDigits = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** Arabic and Persian digits as 0 to 9; every character keeps its place. */
export function asciiDigits(text: string): string {
  return text.replace(arabicDigits, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/** Letters that no decomposition takes apart. */
const sameLetter = new Map<string, string>(
  Object.entries({
    ß: 'ss',
    æ: 'a',
    œ: 'o',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ı: 'i',
    ٱ: 'ا',
    ى: 'ي',
    ی: 'ي',
    ة: 'ه',
    ک: 'ك'
  })
);

const special = /[ßæœøłđıٱىیةک]/g;
/** Marks on letters, the stretching of Arabic words, apostrophes and characters without width. */
const silent = /[\p{M}\u0640'’‘ʼ\u00ad\u200b-\u200f\u2060\ufeff]/gu;
const onlyAscii = /^[a-z0-9]*$/;

/**
 * A word without what people write differently: case, accents, umlauts in all three spellings (Gerät, Geraet, Gerat), ß,
 * Arabic vowels and forms of alif, and a single l where British and American English differ (enrol, enroll). What a word
 * begins with is folded to what the folded word begins with.
 */
export function foldWord(word: string): string {
  let folded = word.toLowerCase();
  if (!onlyAscii.test(folded)) {
    folded = asciiDigits(folded.normalize('NFKD').replace(silent, '')).replace(
      special,
      (letter) => sameLetter.get(letter) ?? letter
    );
  }
  return folded
    .replace(/([ao])e/g, '$1')
    .replace(/(^|[^q])ue/g, '$1u')
    .replace(/ll/g, 'l');
}
