import * as React from 'react';
import { isBlankHtml } from '../../../../domain/faq/html';
import { Button } from '../../../../ui/controls/Button';
import { RichText } from '../../../../ui/richText/RichText';
import { useCopyLink } from '../../../../ui/screens/PartHeader';
import { fill } from '../../../../ui/words/fill';
import { useCopyReply } from '../../model/useCopyReply';
import type { FaqModel } from '../../model/useFaq';
import { textPartName } from '../../words/choiceNames';
import { useFaqWords } from '../../words/FaqWords';
import type { BrowseRow } from './browseRow';
import { OpenButton } from './OpenButton';
import { shortText } from './shortText';
import styles from '../All.module.scss';

export interface RowContentProps {
  readonly row: BrowseRow;
  /** Names the texts, and shows the beginning of the fix. */
  readonly isTeam: boolean;
  readonly model: Pick<FaqModel, 'say' | 'linkTo' | 'openEntry'>;
}

function TeamTexts({ row }: { readonly row: BrowseRow }): JSX.Element {
  const { strings } = useFaqWords();
  const { reply, fix } = row;
  return (
    <>
      <h5 className={styles.partName}>{textPartName(strings, 'reply')}</h5>
      {reply === null || isBlankHtml(reply) ? (
        <p className={styles.none}>{strings.AllNoReply}</p>
      ) : (
        <RichText html={reply} />
      )}
      {fix === null || isBlankHtml(fix) ? null : (
        <>
          <h5 className={styles.partName}>{textPartName(strings, 'fix')}</h5>
          <p className={styles.short} dir="auto">
            {shortText(fix)}
          </p>
        </>
      )}
    </>
  );
}

/** What opens below a row: what users may be told, and what can be done with it. */
export function RowContent({ row, isTeam, model }: RowContentProps): JSX.Element {
  const { strings } = useFaqWords();
  const { id, title, reply } = row;
  const { linkTo, say, openEntry } = model;
  const copyReply = useCopyReply(say);
  const link = React.useMemo(() => linkTo && (() => linkTo(id)), [linkTo, id]);
  const copyLink = useCopyLink(link, say);
  return (
    <>
      {isTeam ? <TeamTexts row={row} /> : <RichText html={reply ?? ''} />}
      <div className={styles.actions}>
        {reply === null ? null : (
          <Button
            icon="copy"
            aria-label={fill(isTeam ? strings.CopyReplyOf : strings.AllCopyAnswerOf, { title })}
            onClick={() => void copyReply({ title, reply })}
          >
            {isTeam ? strings.CopyReply : strings.AllCopyAnswer}
          </Button>
        )}
        {copyLink ? (
          <Button
            look="quiet"
            icon="link"
            aria-label={fill(strings.AllCopyLinkOf, { title })}
            onClick={copyLink}
          >
            {strings.AllCopyLink}
          </Button>
        ) : null}
        {/* The team's rows have it beside their title. */}
        {isTeam ? null : <OpenButton id={id} title={title} onOpen={openEntry} />}
      </div>
    </>
  );
}
