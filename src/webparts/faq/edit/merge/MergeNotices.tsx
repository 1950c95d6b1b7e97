import * as React from 'react';
import type { Entry } from '../../../../domain/faq/entry';
import type { MergeProblem } from '../../../../domain/faq/merge/mergeEntries';
import { Notice } from '../../../../ui/errors/Notice';
import { fill } from '../../../../ui/words/fill';
import type { Knowledge } from '../../model/knowledge';
import { doubtTitle } from '../../words/doubtWords';
import { useFaqWords } from '../../words/FaqWords';

interface Roles {
  readonly kept: Entry;
  readonly other: Entry;
}

/** Why these two cannot become one. */
export function ProblemNotice(props: Roles & { readonly problem: MergeProblem }): JSX.Element {
  const { strings } = useFaqWords();
  const { problem, kept, other } = props;
  const texts: Readonly<Record<MergeProblem, string>> = {
    sameEntry: strings.MergeProblemSame,
    keptIsRetired: fill(strings.MergeProblemRetired, { title: kept.title }),
    otherIsMerged: fill(strings.MergeProblemMerged, { title: other.title })
  };
  return (
    <Notice tone="warning" role="alert">
      <p>{texts[problem]}</p>
    </Notice>
  );
}

/** A text that a notice has made doubtful goes on in the merged entry. */
export function DoubtNotices({
  kept,
  other,
  knowledge
}: Roles & { readonly knowledge: Knowledge }): JSX.Element {
  const words = useFaqWords();
  return (
    <>
      {[kept, other].map((entry) => {
        const doubt = knowledge.doubts.byEntry.get(entry.id);
        return doubt ? (
          <Notice
            key={entry.id}
            tone="warning"
            title={fill(words.strings.MergeDoubt, { title: entry.title })}
          >
            <p>{doubtTitle(words, doubt)}</p>
          </Notice>
        ) : null;
      })}
    </>
  );
}

/** What merging does to both, and to what readers see. */
export function WhatHappens(
  props: Roles & { readonly isPublishing: boolean; readonly mayPublish: boolean }
): JSX.Element {
  const { strings } = useFaqWords();
  const { kept, other, isPublishing, mayPublish } = props;
  const titles = { title: kept.title, other: other.title };
  const isLost = !isPublishing && other.status === 'Published' && kept.status !== 'Published';
  const isEarlier = !isPublishing && kept.status === 'Published';
  const lines = [
    strings.MergeHappens,
    !mayPublish && strings.EditSecondEyes,
    isEarlier && strings.MergeReadersEarlier,
    isLost && strings.MergeReadersLose
  ].filter((line): line is string => typeof line === 'string');
  return (
    <Notice tone={isLost ? 'warning' : 'info'}>
      {lines.map((line) => (
        <p key={line}>{fill(line, titles)}</p>
      ))}
    </Notice>
  );
}
