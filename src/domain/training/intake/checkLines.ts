import { excerptOf } from '../../updates/intake/intakeModel';

/** Lines that `parseCheck` passes over: of another shape, or answers before the first question. */
export function linesPassedOver(text: string): readonly string[] {
  let hasQuestion = false;
  const left: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    const sign = /^\s*([?+-])/.exec(line)?.[1];
    if (sign === '?') hasQuestion = true;
    else if (line.trim() !== '' && (sign === undefined || !hasQuestion)) left.push(excerptOf(line));
  }
  return left;
}
