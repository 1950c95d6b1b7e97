import * as React from 'react';
import { ErrorNotice } from '../../../../ui/errors/ErrorNotice';
import { Loading } from '../../../../ui/screens/Loading';
import { useDirtyParts } from '../../../../ui/screens/useDirtyParts';
import { useUpdatesWords } from '../../words/UpdatesWords';
import type { NoticeSectionProps } from '../sectionProps';
import { DoubtsBlock } from './DoubtsBlock';
import { courseKind } from './kinds/courseKind';
import { faqKind } from './kinds/faqKind';
import { useNoticeDoubts } from './useNoticeDoubts';
import panel from '../../../../ui/screens/Panel.module.scss';

/** What the change may have made wrong, in the FAQ and in what people learn from. */
export function DoubtsSection(props: NoticeSectionProps): JSX.Element {
  const { strings } = useUpdatesWords();
  const { model, open, onDirty, loadOwners } = props;
  const doubts = useNoticeDoubts(model.repositories.doubts, open.notice.id);
  const report = useDirtyParts(onDirty);
  const onEntries = React.useCallback((isDirty: boolean) => report('faq', isDirty), [report]);
  const onCourses = React.useCallback((isDirty: boolean) => report('course', isDirty), [report]);
  if (doubts.said) {
    return (
      <>
        <DoubtsBlock {...props} kind={faqKind} doubts={doubts} onDirty={onEntries} />
        <DoubtsBlock {...props} kind={courseKind} doubts={doubts} onDirty={onCourses} />
      </>
    );
  }
  return (
    <section className={panel.section}>
      <h3>{strings.DoubtsTitle}</h3>
      {doubts.error === undefined ? (
        <Loading label={strings.DoubtsLoading} rows={2} />
      ) : (
        <ErrorNotice
          title={strings.DoubtsNotLoaded}
          error={doubts.error}
          onRetry={() => void doubts.reload()}
          loadOwners={loadOwners}
        />
      )}
    </section>
  );
}
