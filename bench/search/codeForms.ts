import type { Random } from './random';

function ofNumber(value: number): readonly [string, ...string[]] {
  const hex = value.toString(16).padStart(8, '0');
  const forms: [string, ...string[]] = [
    `0x${hex}`,
    `0x${hex.toUpperCase()}`,
    `0X${hex.toUpperCase()}`,
    `0x${hex}L`,
    `0x ${hex}`,
    `0x${hex.slice(0, 4)} ${hex.slice(4)}`
  ];
  if (value > 0x7fffffff) {
    forms.push(
      hex,
      hex.toUpperCase(),
      String(value),
      String(value - 0x100000000),
      String(0x100000000 - value)
    );
  }
  return forms;
}

/** An error code in a form in which it might as well have been shown. Written from what is known about codes, not from the search. */
export function inAnyForm(code: string, random: Random): string {
  const bare = code.replace(/^0x/i, '');
  const isHex = /^0x[0-9a-f]{1,8}$/i.test(code) || /^[8c][0-9a-f]{7}$/i.test(code);
  if (isHex) return random.of(ofNumber(Number.parseInt(bare, 16)));
  if (/^-\d{9,10}$/.test(code)) return random.of(ofNumber(Number(code) + 0x100000000));
  const [, name = '', number = ''] = /^([a-z]+)(\d+)$/i.exec(code) ?? [];
  return random.of([code, code.toLowerCase(), name === '' ? code : `${name} ${number}`]);
}
