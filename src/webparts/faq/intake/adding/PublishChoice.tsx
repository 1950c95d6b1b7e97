import * as React from 'react';
import { ChoiceField } from '../../../../ui/fields/ChoiceField';
import type { FaqReader } from '../../model/reader';
import { useFaqWords } from '../../words/FaqWords';
import styles from '../../../../ui/screens/Panel.module.scss';

export interface PublishChoiceProps {
  readonly reader: FaqReader;
  readonly publishes: boolean;
  readonly onPublishes: (publishes: boolean) => void;
}

/**
 * Whether new entries are drafts or before readers at once. As verified they never come: nobody has looked at them. Where the
 * team has agreed on a second pair of eyes there is no choice.
 */
export function PublishChoice({ reader, publishes, onPublishes }: PublishChoiceProps): JSX.Element {
  const { strings } = useFaqWords();
  if (reader.settings.secondPairOfEyes) return <p className={styles.text}>{strings.ImportSecondEyes}</p>;
  return (
    <ChoiceField
      label={strings.ImportHow}
      options={[
        { key: 'drafts', text: strings.ImportAsDrafts },
        { key: 'published', text: strings.ImportPublish }
      ]}
      value={publishes ? 'published' : 'drafts'}
      hint={strings.ImportHowHint}
      onChange={(value) => onPublishes(value === 'published')}
    />
  );
}
