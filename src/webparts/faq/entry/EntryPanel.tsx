import * as React from 'react';
import { Button } from '../../../ui/controls/Button';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { EmptyState } from '../../../ui/screens/EmptyState';
import { GuardedPanel, type PanelGuard } from '../../../ui/screens/GuardedPanel';
import { Loading } from '../../../ui/screens/Loading';
import { useUiWords } from '../../../ui/words/UiWords';
import type { FaqViewProps } from '../model/viewProps';
import { useFaqWords } from '../words/FaqWords';
import { AnswerScreen } from './AnswerScreen';
import { EntryScreen } from './EntryScreen';
import { useOpenEntry, type OpenEntryState } from './useOpenEntry';

/** Nothing has this id, or nothing that the person may read. */
function Gone({ model, knowledge }: FaqViewProps): JSX.Element {
  const { strings } = useFaqWords();
  const ui = useUiWords();
  const close = (): void => {
    model.reload();
    model.openEntry(null);
  };
  const search = (): void => {
    close();
    model.change({ view: 'search' });
  };
  return (
    <EmptyState
      title={strings.EntryGone}
      text={knowledge.known.face === 'team' ? strings.EntryGoneTeam : strings.EntryGoneUsers}
      actions={
        <>
          {model.mode === 'full' ? (
            <Button look="primary" icon="search" onClick={search}>
              {strings.SearchEntries}
            </Button>
          ) : null}
          <Button onClick={close}>{ui.strings.Close}</Button>
        </>
      }
    />
  );
}

function EntryPanelContent(
  props: FaqViewProps & PanelGuard & { readonly state: OpenEntryState }
): JSX.Element {
  const { strings } = useFaqWords();
  const { state, ...rest } = props;
  switch (state.kind) {
    case 'loading':
      return <Loading label={strings.EntryLoading} rows={5} />;
    case 'gone':
      return <Gone {...rest} />;
    case 'failed':
      return (
        <ErrorNotice
          title={strings.EntryNotLoaded}
          error={state.error}
          onRetry={state.retry}
          loadOwners={props.loadOwners}
        />
      );
    case 'team':
      return <EntryScreen {...rest} entry={state.entry} reload={state.reload} />;
    case 'users':
      return <AnswerScreen {...rest} answer={state.answer} reload={state.reload} />;
  }
}

function titleOf(state: OpenEntryState): string | undefined {
  if (state.kind === 'team') return state.entry.title;
  return state.kind === 'users' ? state.answer.title : undefined;
}

/** One entry beside the page: whole for the team, or what users may be told. */
export function EntryPanel(props: FaqViewProps & { readonly id: number }): JSX.Element {
  const { strings } = useFaqWords();
  const { id, ...view } = props;
  const state = useOpenEntry(view, id);
  return (
    <GuardedPanel
      title={titleOf(state) ?? strings.EntryPanel}
      onClose={() => view.model.openEntry(null)}
      screen={id}
    >
      {(guard) => <EntryPanelContent {...view} {...guard} state={state} />}
    </GuardedPanel>
  );
}
