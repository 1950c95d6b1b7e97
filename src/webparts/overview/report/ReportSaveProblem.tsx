import * as React from 'react';
import type { Person } from '../../../domain/people/person';
import { isRepositoryError } from '../../../domain/RepositoryError';
import { Button } from '../../../ui/controls/Button';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { Notice } from '../../../ui/errors/Notice';

export interface ReportSaveProblemProps {
  /** `undefined`: there is none. */
  readonly error: unknown;
  readonly texts: {
    readonly failed: string;
    readonly conflictTitle: string;
    readonly conflictText: string;
    readonly show: string;
  };
  /** Shows what somebody else has made of it. */
  readonly onShow: () => void;
  readonly loadOwners: () => Promise<readonly Person[]>;
}

/** Why a report was not closed or opened; the screen's own button tries again. */
export function ReportSaveProblem(props: ReportSaveProblemProps): JSX.Element | null {
  const { error, texts, onShow, loadOwners } = props;
  if (error === undefined) return null;
  if (isRepositoryError(error, 'conflict')) {
    return (
      <Notice
        tone="warning"
        role="alert"
        title={texts.conflictTitle}
        actions={<Button onClick={onShow}>{texts.show}</Button>}
      >
        <p>{texts.conflictText}</p>
      </Notice>
    );
  }
  return <ErrorNotice title={texts.failed} error={error} loadOwners={loadOwners} />;
}
