import * as React from 'react';
import type { EarlierRevision } from '../../../../domain/updates/NoticeRepository';
import { RevealButton } from '../../../../ui/controls/RevealButton';
import { fill } from '../../../../ui/words/fill';
import { useUpdatesWords } from '../../words/UpdatesWords';
import { Body } from './Body';
import { LazyRevisionChange } from './LazyRevisionChange';
import type { Told } from './revision';
import styles from './Text.module.scss';

type Shown = 'change' | 'whole' | null;

interface EarlierItemProps {
  readonly revision: EarlierRevision;
  /** The one that followed it. */
  readonly next: Told & { readonly revision: number };
}

/** The text of then, with the title that it had. */
function WholeText({ revision }: Pick<EarlierItemProps, 'revision'>): JSX.Element {
  const { strings } = useUpdatesWords();
  const { bodyHtml, title } = revision;
  return (
    <div className={styles.whole}>
      <h5 className={styles.then} dir="auto">
        {title}
      </h5>
      {bodyHtml ? <Body html={bodyHtml} label={title} /> : <p className={styles.quiet}>{strings.TextNone}</p>}
    </div>
  );
}

/** An earlier revision: what the one after it changed, and the whole text, when somebody asks for them. */
export function EarlierItem({ revision, next }: EarlierItemProps): JSX.Element {
  const { strings, formats } = useUpdatesWords();
  const [shown, setShown] = React.useState<Shown>(null);
  const n = formats.number(revision.revision);
  const name = fill(strings.TextRevision, { n, date: formats.date(revision.revisedOn) });
  const toggle = (what: Exclude<Shown, null>, words: string): JSX.Element => (
    <RevealButton
      isOpen={shown === what}
      about={name}
      onToggle={() => setShown((now) => (now === what ? null : what))}
    >
      {words}
    </RevealButton>
  );
  return (
    <li className={styles.earlier}>
      <h4>{name}</h4>
      <div className={styles.commands}>
        {toggle('change', strings.TextShowChange)}
        {toggle('whole', strings.TextShowWhole)}
      </div>
      {shown === 'whole' ? <WholeText revision={revision} /> : null}
      {shown === 'change' ? (
        <>
          <p className={styles.quiet}>
            {fill(strings.TextChangeUntil, { n, next: formats.number(next.revision) })}
          </p>
          <LazyRevisionChange before={revision} after={next} />
        </>
      ) : null}
    </li>
  );
}
