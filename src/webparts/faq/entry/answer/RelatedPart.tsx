import * as React from 'react';
import type { Entry } from '../../../../domain/faq/entry';
import { Button } from '../../../../ui/controls/Button';
import { entryOf } from '../../model/knowledge';
import type { FaqViewProps } from '../../model/viewProps';
import { statusName } from '../../words/choiceNames';
import { useFaqWords } from '../../words/FaqWords';
import panel from '../../../../ui/screens/Panel.module.scss';
import styles from './Answer.module.scss';

/** Other entries that belong to this one, and keys of notices. */
export function RelatedPart(props: FaqViewProps & { readonly entry: Entry }): JSX.Element {
  const { strings, formats } = useFaqWords();
  const { model, knowledge, entry } = props;
  const related = entry.related.flatMap((id) => entryOf(knowledge, id) ?? []);
  return (
    <>
      {related.length > 0 ? (
        <section className={panel.section} aria-label={strings.FieldRelated}>
          <h3>{strings.FieldRelated}</h3>
          <ul className={panel.items}>
            {related.map(({ id, title, status }) => (
              <li key={id}>
                <Button look="quiet" className={styles.related} onClick={() => model.openEntry(id)}>
                  <bdi>{title}</bdi>
                </Button>
                {status === 'Published' ? null : (
                  <span className={panel.detail}>{statusName(strings, status)}</span>
                )}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {entry.notices.length > 0 ? (
        <section className={panel.section} aria-label={strings.FieldNotices}>
          <h3>{strings.FieldNotices}</h3>
          <p className={panel.text}>
            <bdi>{formats.list(entry.notices)}</bdi>
          </p>
        </section>
      ) : null}
    </>
  );
}
