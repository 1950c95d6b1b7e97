import * as React from 'react';
import { Notice } from '../../../ui/errors/Notice';
import { useTrainingWords } from '../words/TrainingWords';
import type { EndingKind } from './useSending';

const texts = {
  notGranted: ['RemindNotGranted', 'RemindNotGrantedText'],
  absent: ['RemindAbsent', 'RemindAbsentText'],
  throttled: ['RemindThrottled', 'RemindThrottledText']
} as const satisfies Readonly<Record<EndingKind, readonly [string, string]>>;

/** Why messages cannot be sent from here, what can be done about it, and the other ways. */
export function SendProblem({ why }: { readonly why: EndingKind }): JSX.Element {
  const { strings } = useTrainingWords();
  const [title, text] = texts[why];
  return (
    <Notice tone="warning" role="alert" title={strings[title]}>
      <p>{strings[text]}</p>
      <p>{strings.RemindOtherWays}</p>
    </Notice>
  );
}
