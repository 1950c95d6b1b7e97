import * as React from 'react';
import type { AttentionPart, MissingAttention } from '../../../domain/overview/read/AttentionReader';
import { Notice } from '../../../ui/errors/Notice';
import { fill } from '../../../ui/words/fill';
import { partName } from '../words/choiceNames';
import { useOverviewWords } from '../words/OverviewWords';

export interface ReadingNotesProps {
  readonly missing: readonly MissingAttention[];
  readonly incomplete: readonly AttentionPart[];
}

/** Of which parts nothing, or not everything, is known: silence about them would look as if all were well. */
export function ReadingNotes({ missing, incomplete }: ReadingNotesProps): JSX.Element | null {
  const { strings, formats } = useOverviewWords();
  const listOf = (parts: readonly AttentionPart[]): string =>
    formats.list(
      [...new Set(parts)].map((part) => (part === 'plan' ? strings.ViewPlan : partName(strings, part)))
    );
  const of = (why: MissingAttention['why']): readonly AttentionPart[] =>
    missing.filter((one) => one.why === why).map(({ part }) => part);
  const texts = [
    [strings.PartsNotSetUp, of('notSetUp')],
    [strings.PartsForbidden, of('forbidden')],
    [strings.PartsIncomplete, incomplete]
  ] as const;
  const said = texts.filter(([, parts]) => parts.length > 0);
  if (said.length === 0) return null;
  return (
    <Notice tone="info">
      {said.map(([text, parts]) => (
        <p key={text}>{fill(text, { parts: listOf(parts) })}</p>
      ))}
    </Notice>
  );
}
