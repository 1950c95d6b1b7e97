/** Hours that time zones of RFC 822 are behind UTC; feeds still write them. */
const zoneHours: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  edt: -4,
  est: -5,
  cdt: -5,
  cst: -6,
  mdt: -6,
  mst: -7,
  pdt: -7,
  pst: -8
};

const clock = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*([ap])?\.?m?\.?(?:uhr)?$/i;
const zoneAtEnd = /\s*(?:([+-])(\d{2}):?(\d{2})|\(?\b(z|utc?|gmt|[ecmp][sd]t)\)?)$/i;

function splitZone(text: string): { readonly clockText: string; readonly offsetMinutes: number } {
  // "Z" may stand right after a digit, where no word begins.
  const spaced = text.replace(/(\d)z$/i, '$1 Z');
  const match = zoneAtEnd.exec(spaced);
  if (!match) return { clockText: spaced.trim(), offsetMinutes: 0 };
  const clockText = spaced.slice(0, match.index).trim();
  const named = zoneHours[match[4]?.toLowerCase() ?? ''];
  const minutes = named === undefined ? Number(match[2]) * 60 + Number(match[3]) : named * 60;
  return { clockText, offsetMinutes: match[1] === '-' ? -minutes : minutes };
}

function hoursOf(hours: number, half: string | undefined): number {
  if (half === undefined) return hours;
  if (hours < 1 || hours > 12) return Number.NaN;
  return (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

/**
 * Seconds since midnight in UTC of a written time; less than 0 or more than a day when its time zone says so. A time
 * without a zone is UTC, as in the Message Center. `undefined` for other text.
 */
export function readTime(text: string): number | undefined {
  const { clockText, offsetMinutes } = splitZone(text);
  const match = clock.exec(clockText);
  if (!match) return undefined;
  const [hours, minutes, seconds] = [
    hoursOf(Number(match[1]), match[4]),
    Number(match[2]),
    Number(match[3] ?? 0)
  ];
  if (!(hours <= 24 && minutes < 60 && seconds <= 60)) return undefined;
  return (hours * 60 + minutes - offsetMinutes) * 60 + seconds;
}
