import * as React from 'react';
import { evidenceFileProblem, maxEvidenceBytes } from '../../../../domain/tasks/evidenceFiles';
import { ProgressBar } from '../../../../ui/controls/ProgressBar';
import { ErrorNotice } from '../../../../ui/errors/ErrorNotice';
import { FilesField, type ChosenFile } from '../../../../ui/fields/FilesField';
import { fill } from '../../../../ui/words/fill';
import { useFaqWords, type FaqWords } from '../../words/FaqWords';
import type { EntrySectionProps } from '../sectionProps';
import { useAddFiles } from './useAddFiles';

/** Why a file cannot be attached; `undefined` when it can. */
function refusal({ strings, formats }: FaqWords, file: ChosenFile): string | undefined {
  const { name } = file;
  switch (evidenceFileProblem(file)) {
    case 'empty':
      return fill(strings.FilesEmpty, { name });
    case 'tooLarge':
      return fill(strings.FilesTooLarge, { name, max: formats.number(maxEvidenceBytes / 1024 / 1024) });
    case undefined:
      return undefined;
  }
}

/** Files are attached as soon as they are chosen. One that could not be stays here, to be tried again or left out. */
export function AddFiles(
  props: Pick<EntrySectionProps, 'model' | 'entry' | 'loadOwners' | 'onDirty'>
): JSX.Element {
  const words = useFaqWords();
  const { model, entry, loadOwners, onDirty } = props;
  const { waiting, sending, error, change, send } = useAddFiles(model, entry);
  const isDirty = sending !== undefined || waiting.length > 0;
  React.useEffect(() => onDirty(isDirty), [isDirty, onDirty]);
  React.useEffect(() => () => onDirty(false), [onDirty]);
  return (
    <>
      <FilesField
        label={words.strings.FilesAdd}
        files={waiting}
        onChange={change}
        refuse={(file) => refusal(words, file)}
      />
      {sending ? <ProgressBar label={words.plural('FilesAdding', sending.total)} {...sending} /> : null}
      {error === undefined ? null : (
        <ErrorNotice
          title={words.plural('FilesNotAdded', waiting.length)}
          error={error}
          onRetry={send}
          loadOwners={loadOwners}
        />
      )}
    </>
  );
}
