import * as React from 'react';
import type { PersonAwareness } from '../../../../domain/updates/awareness';
import type { NoticeStanding } from '../../../../domain/updates/standing';
import { ErrorNotice } from '../../../../ui/errors/ErrorNotice';
import { Loading } from '../../../../ui/screens/Loading';
import { useDirtyParts } from '../../../../ui/screens/useDirtyParts';
import { useUpdatesWords } from '../../words/UpdatesWords';
import type { NoticeSectionProps } from '../sectionProps';
import { AddPerson } from './AddPerson';
import { AskedPerson } from './AskedPerson';
import type { AwarenessParts } from './awarenessParts';
import { NobodyAsked } from './NobodyAsked';
import { Excused, Others } from './OtherPeople';
import { RemindMissing } from './RemindMissing';
import { Summary } from './Summary';
import { useOverrides } from './useOverrides';
import panel from '../../../../ui/screens/Panel.module.scss';

/** Whoever is missing stands first, by name. */
function missingFirst(people: readonly PersonAwareness[]): readonly PersonAwareness[] {
  return [
    ...people.filter(({ state }) => state !== 'aware'),
    ...people.filter(({ state }) => state === 'aware')
  ];
}

function AskedPeople(
  props: AwarenessParts & { readonly standing: NoticeStanding; readonly canEdit: boolean }
): JSX.Element {
  const { strings } = useUpdatesWords();
  const { standing, ...parts } = props;
  return (
    <section className={panel.section}>
      <h3>{strings.AwareAsked}</h3>
      <ul className={panel.items}>
        {missingFirst(standing.awareness.people).map((entry) => (
          <AskedPerson key={entry.person.id} {...parts} entry={entry} />
        ))}
      </ul>
    </section>
  );
}

function AwarenessContent(props: NoticeSectionProps & { readonly standing: NoticeStanding }): JSX.Element {
  const { strings } = useUpdatesWords();
  const { model, reader, open, standing, loadOwners } = props;
  const { canEdit } = reader.access;
  const editor = useOverrides(model, open);
  const onDirty = useDirtyParts(props.onDirty);
  const parts = { open, editor, onDirty, loadOwners };
  const isNobody = standing.awareness.people.length === 0;
  return (
    <>
      {isNobody ? (
        <NobodyAsked reader={reader} open={open} onTeam={() => model.openPanel({ kind: 'team' })} />
      ) : (
        <>
          <Summary standing={standing} />
          <AskedPeople {...parts} standing={standing} canEdit={canEdit} />
        </>
      )}
      {canEdit ? <AddPerson {...parts} people={model.repositories.people} /> : null}
      <Excused open={open} editor={editor} canEdit={canEdit} />
      <Others open={open} />
      <RemindMissing model={model} open={open} standing={standing} />
      <p className={panel.quiet}>{strings.AwareOnlyOneself}</p>
    </>
  );
}

/** Who has to acknowledge the notice, who has, and who need not. */
export function AwarenessSection(props: NoticeSectionProps): JSX.Element {
  const { strings } = useUpdatesWords();
  const { item, recordsError, check } = props.open;
  if (item.standing) return <AwarenessContent {...props} standing={item.standing} />;
  if (recordsError === undefined) return <Loading label={strings.AwareLoading} rows={4} />;
  return <ErrorNotice title={strings.AwareNotLoaded} error={recordsError} onRetry={() => void check()} />;
}
