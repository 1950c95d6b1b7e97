import * as React from 'react';
import { Button } from '../../../ui/controls/Button';
import { EmptyState } from '../../../ui/screens/EmptyState';
import type { FaqViewProps } from '../model/viewProps';
import { useFaqWords } from '../words/FaqWords';

/** No entry at all: what can be done first. */
export function EmptyFaq({ model, reader, knowledge }: FaqViewProps): JSX.Element {
  const { strings } = useFaqWords();
  if (knowledge.known.face === 'users' || !reader.access.canAdd) {
    return <EmptyState title={strings.FaqEmpty} text={strings.FaqEmptyUsers} />;
  }
  return (
    <EmptyState
      title={strings.FaqEmpty}
      text={strings.FaqEmptyTeam}
      actions={
        <>
          <Button look="primary" icon="list" onClick={() => model.openPanel({ kind: 'starter' })}>
            {strings.MenuStarter}
          </Button>
          <Button icon="upload" onClick={() => model.openPanel({ kind: 'import' })}>
            {strings.MenuImport}
          </Button>
          <Button icon="add" onClick={() => model.openPanel({ kind: 'add' })}>
            {strings.AddEntry}
          </Button>
        </>
      }
    />
  );
}
