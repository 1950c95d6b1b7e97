import type { FigurePart } from '../../../../domain/overview/figureTraits';
import type { MissingPart } from '../../../../domain/overview/read/PeriodReader';
import { fill } from '../../../../ui/words/fill';
import { partName } from '../../words/choiceNames';
import type { OverviewWords } from '../../words/OverviewWords';

/** Of which parts nothing, or not everything, is known. */
export interface Lacking {
  readonly missing: readonly MissingPart[];
  readonly incomplete: readonly FigurePart[];
}

/** What is lacking, in sentences: silence about a part would look as if all were well. */
export function lackingTexts(
  { strings, formats }: OverviewWords,
  all: readonly Lacking[]
): readonly string[] {
  const missing = all.flatMap((one) => one.missing);
  const of = (why: MissingPart['why']): readonly FigurePart[] =>
    missing.filter((one) => one.why === why).map(({ part }) => part);
  const texts = [
    [strings.PartsNotSetUp, of('notSetUp')],
    [strings.PartsForbidden, of('forbidden')],
    [strings.PartsIncomplete, all.flatMap(({ incomplete }) => incomplete)]
  ] as const;
  return texts.flatMap(([text, parts]) => {
    const names = [...new Set(parts)].map((part) => partName(strings, part));
    return names.length === 0 ? [] : [fill(text, { parts: formats.list(names) })];
  });
}
