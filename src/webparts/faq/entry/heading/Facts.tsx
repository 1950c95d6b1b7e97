import * as React from 'react';
import { Button } from '../../../../ui/controls/Button';
import { copyText } from '../../../../ui/controls/copyText';
import { Icon } from '../../../../ui/icons/Icon';
import { fill } from '../../../../ui/words/fill';
import type { FaqModel } from '../../model/useFaq';
import { useFaqWords } from '../../words/FaqWords';
import type { Fact } from './factsOf';
import styles from './Heading.module.scss';

type Say = FaqModel['say'];

/** A code to be copied into a search or a ticket. */
function ErrorCode(props: { readonly code: string; readonly say: Say }): JSX.Element {
  const { strings } = useFaqWords();
  const { code, say } = props;
  const copy = (): void =>
    void copyText(code).then((isCopied) =>
      say({
        kind: 'said',
        tone: isCopied ? 'success' : 'warning',
        text: fill(isCopied ? strings.EntryCodeCopied : strings.EntryCodeNotCopied, { code })
      })
    );
  const label = fill(strings.EntryCopyCode, { code });
  return (
    <li className={styles.code}>
      <bdi dir="ltr">{code}</bdi>
      <Button look="quiet" icon="copy" aria-label={label} title={label} onClick={copy} />
    </li>
  );
}

/** What matters of an entry at once, its error codes each to be copied. */
export function Facts(props: {
  readonly facts: readonly Fact[];
  readonly errorCodes: readonly string[];
  readonly say: Say;
}): JSX.Element {
  const { strings } = useFaqWords();
  const { facts, errorCodes, say } = props;
  return (
    <dl className={styles.facts}>
      {errorCodes.length > 0 ? (
        <div className={styles.wide}>
          <dt>{strings.FieldErrorCodes}</dt>
          <dd>
            <ul className={styles.codes}>
              {errorCodes.map((code) => (
                <ErrorCode key={code} code={code} say={say} />
              ))}
            </ul>
          </dd>
        </div>
      ) : null}
      {facts.map(({ name, value, isUrgent }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {isUrgent ? <Icon name="warning" className={styles.inlineIcon} /> : null} <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
