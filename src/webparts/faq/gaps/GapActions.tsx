import * as React from 'react';
import type { GapStep } from '../../../domain/faq/feedback/gapList';
import { Button, type ButtonProps } from '../../../ui/controls/Button';
import { fill } from '../../../ui/words/fill';
import { useFaqWords } from '../words/FaqWords';

export interface GapActionsProps {
  /** Words of the gap. */
  readonly text: string;
  readonly steps: readonly GapStep[];
  readonly isPending: boolean;
  readonly isAnswering: boolean;
  readonly onWrite: () => void;
  readonly onClaim: () => void;
  readonly onRelease: () => void;
  readonly onAnswered: () => void;
  readonly onDismiss: () => void;
}

type Action = ButtonProps & { readonly 'data-deed': string; readonly words: string };

/** What can be done about a gap. Whoever writes an entry claims the gap first: somebody else's has to be taken over. */
export function GapActions(props: GapActionsProps): JSX.Element {
  const { strings } = useFaqWords();
  const { text, steps, isPending, isAnswering } = props;
  const all: Readonly<Record<GapStep | 'write', Action>> = {
    write: {
      'data-deed': 'write',
      icon: 'edit',
      words: strings.WriteEntry,
      onClick: props.onWrite
    },
    claim: {
      'data-deed': 'claim',
      look: 'quiet',
      words: strings.GapsClaim,
      onClick: props.onClaim
    },
    takeOver: {
      'data-deed': 'claim',
      look: 'quiet',
      words: strings.GapsTakeOver,
      onClick: props.onClaim
    },
    release: {
      'data-deed': 'release',
      look: 'quiet',
      words: strings.GapsRelease,
      onClick: props.onRelease
    },
    close: {
      'data-deed': 'answered',
      look: 'quiet',
      words: strings.GapsAnswered,
      'aria-expanded': isAnswering,
      onClick: props.onAnswered
    },
    dismiss: {
      'data-deed': 'dismiss',
      look: 'quiet',
      words: strings.GapsDismiss,
      onClick: props.onDismiss
    }
  };
  const shown = steps.includes('takeOver') ? steps : (['write', ...steps] as const);
  return (
    <>
      {shown.map((step) => {
        const { words, ...button } = all[step];
        return (
          <Button
            key={step}
            {...button}
            aria-label={fill(strings.StepAbout, { step: words, title: text })}
            disabled={isPending}
          >
            {words}
          </Button>
        );
      })}
    </>
  );
}
