import * as React from 'react';
import type { Entry } from '../../../../domain/faq/entry';
import { similarEntries } from '../../../../domain/faq/search/similar';
import { Button } from '../../../../ui/controls/Button';
import { fill } from '../../../../ui/words/fill';
import { entryOf, type Knowledge } from '../../model/knowledge';
import { statusName } from '../../words/choiceNames';
import { useFaqWords } from '../../words/FaqWords';
import { RelatedField } from '../fields/RelatedField';
import styles from './Merge.module.scss';
import panel from '../../../../ui/screens/Panel.module.scss';

export interface ChooseOtherProps {
  readonly entry: Entry;
  readonly knowledge: Knowledge;
  readonly onChoose: (other: Entry) => void;
}

/** Entries with much the same symptom, or the same error code, that were not merged away. */
function useSimilar({ entry, knowledge }: ChooseOtherProps): readonly Entry[] {
  const { index, round } = knowledge;
  return React.useMemo(() => {
    const questions = [entry.title, entry.errorCodes.join(' ')];
    const ids = questions.flatMap((question) =>
      similarEntries(index, question, { except: entry.id }).map(({ id }) => id)
    );
    return [...new Set(ids)].flatMap((id) => {
      const found = entryOf(knowledge, id);
      return found && found.mergedInto === null ? [found] : [];
    });
    // The index stays the same object; `round` tells that something in it changed.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [index, round, entry]);
}

/** The entry that says the same: those that look like it first, and any other by typing. */
export function ChooseOther(props: ChooseOtherProps): JSX.Element {
  const { strings } = useFaqWords();
  const { entry, knowledge, onChoose } = props;
  const similar = useSimilar(props);
  const choose = (id: number | undefined): void => {
    const other = id === undefined ? undefined : entryOf(knowledge, id);
    if (other) onChoose(other);
  };
  return (
    <>
      <p className={panel.text}>{fill(strings.MergeWhich, { title: entry.title })}</p>
      {similar.length > 0 ? (
        <section className={panel.section}>
          <h3>{strings.MergeSimilar}</h3>
          <ul className={styles.similar}>
            {similar.map((one) => (
              <li key={one.id}>
                <Button look="quiet" onClick={() => onChoose(one)}>
                  <bdi>{one.title}</bdi>
                  {one.status === 'Published' ? '' : ` · ${statusName(strings, one.status)}`}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <RelatedField
        label={similar.length > 0 ? strings.MergeSearchOther : strings.MergeSearch}
        value={[]}
        except={entry.id}
        knowledge={knowledge}
        onChange={([id]) => choose(id)}
      />
    </>
  );
}
