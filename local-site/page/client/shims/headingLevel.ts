export const _DEFAULT_HEADING_LEVEL = 2;

const fontSizesPx: Readonly<Record<number, number>> = { 2: 24, 3: 20, 4: 18 };

export function _HeadingLevel(level: number): { readonly fontSize: string } {
  return { fontSize: `${fontSizesPx[level] ?? 24}px` };
}
