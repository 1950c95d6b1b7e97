import * as React from 'react';
import type { Person } from '../../domain/people/person';
import { Button } from '../controls/Button';
import { ErrorNotice } from './ErrorNotice';
import { Notice } from './Notice';

export interface SaveProblemProps {
  readonly problem:
    | { readonly kind: 'failed'; readonly error: unknown; readonly onRetry: () => void }
    /** Somebody deleted what was to be changed. */
    | { readonly kind: 'gone'; readonly onSaveAsNew: () => void };
  readonly texts: {
    readonly failed: string;
    readonly goneTitle: string;
    readonly goneText: string;
    /** On the button that saves what was typed as something new. */
    readonly saveAsNew: string;
  };
  readonly loadOwners: () => Promise<readonly Person[]>;
}

/** Why what was typed is not saved; the form still holds it. */
export function SaveProblem(props: SaveProblemProps): JSX.Element {
  const { problem, texts, loadOwners } = props;
  if (problem.kind === 'failed') {
    return (
      <ErrorNotice
        title={texts.failed}
        error={problem.error}
        onRetry={problem.onRetry}
        loadOwners={loadOwners}
      />
    );
  }
  return (
    <Notice
      tone="warning"
      role="alert"
      title={texts.goneTitle}
      actions={
        <Button icon="add" onClick={problem.onSaveAsNew}>
          {texts.saveAsNew}
        </Button>
      }
    >
      <p>{texts.goneText}</p>
    </Notice>
  );
}
