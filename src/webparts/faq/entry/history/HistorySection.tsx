import * as React from 'react';
import type { EntrySectionProps } from '../sectionProps';
import { VerificationList } from './VerificationList';
import { VersionList } from './VersionList';

/** Who found the entry right, and what it said before. */
export function HistorySection(props: EntrySectionProps): JSX.Element {
  return (
    <>
      <VerificationList {...props} />
      <VersionList {...props} />
    </>
  );
}
