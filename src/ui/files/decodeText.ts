/** Byte order marks, by which programs say how they wrote a text. */
const utf16LittleEndian = [0xff, 0xfe] as const;
const utf16BigEndian = [0xfe, 0xff] as const;

function beginsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/**
 * The text of a file, whoever wrote it: UTF-8, UTF-16 as some spreadsheets export, or Windows' Western encoding, in which
 * others still save CSV files.
 */
export function decodeText(bytes: Uint8Array): string {
  if (beginsWith(bytes, utf16LittleEndian)) return new TextDecoder('utf-16le').decode(bytes);
  if (beginsWith(bytes, utf16BigEndian)) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
