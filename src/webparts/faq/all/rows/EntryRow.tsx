import * as React from 'react';
import { Icon } from '../../../../ui/icons/Icon';
import { DoubtMark } from '../../facts/DoubtMark';
import { EntryFactsLine } from '../../facts/EntryFactsLine';
import type { FaqModel } from '../../model/useFaq';
import type { BrowseRow } from './browseRow';
import { OpenButton } from './OpenButton';
import { RowContent } from './RowContent';
import styles from '../All.module.scss';

export interface RowTools {
  readonly isTeam: boolean;
  readonly say: FaqModel['say'];
  readonly linkTo: FaqModel['linkTo'];
  readonly openEntry: FaqModel['openEntry'];
  readonly onToggle: (id: number) => void;
}

export interface EntryRowProps extends RowTools {
  readonly row: BrowseRow;
  readonly isOpen: boolean;
  /** How many people it helped, in words. */
  readonly helped?: string | undefined;
}

/** An entry that opens in place. Memoised: of hundreds, one is opened. */
export const EntryRow = React.memo(function EntryRow(props: EntryRowProps): JSX.Element {
  const { row, isOpen, helped, isTeam, say, linkTo, openEntry, onToggle } = props;
  const { id, title, doubt } = row;
  const [contentId] = React.useState(() => `om-faq-${id}-${Math.random().toString(36).slice(2)}`);
  return (
    <li className={styles.row}>
      <div className={styles.summary}>
        <h4 className={styles.heading}>
          <button
            type="button"
            className={styles.opener}
            aria-expanded={isOpen}
            aria-controls={isOpen ? contentId : undefined}
            onClick={() => onToggle(id)}
          >
            <Icon name="next" className={styles.chevron} />
            <bdi>{title}</bdi>
          </button>
        </h4>
        {isTeam ? <OpenButton id={id} title={title} onOpen={openEntry} /> : null}
      </div>
      <div className={styles.below}>
        {doubt ? <DoubtMark doubt={doubt} /> : null}
        <EntryFactsLine entry={row} helped={helped} />
        {isOpen ? (
          <div id={contentId} className={styles.content}>
            <RowContent row={row} isTeam={isTeam} model={{ say, linkTo, openEntry }} />
          </div>
        ) : null}
      </div>
    </li>
  );
});
