import * as React from 'react';
import { Button } from '../../../ui/controls/Button';
import { ShowMore } from '../../../ui/paging/ShowMore';
import { usePaging } from '../../../ui/paging/usePaging';
import { useUiWords } from '../../../ui/words/UiWords';
import { useUpdatesWords } from '../words/UpdatesWords';
import type { FigureRow } from './figures';
import styles from './Lead.module.scss';

/** The notices behind a figure. Takes the focus, so that nobody has to look for them. */
export function FigureRows(props: {
  readonly title: string;
  readonly rows: readonly FigureRow[];
  readonly onOpen: (noticeId: number) => void;
  readonly onClose: () => void;
}): JSX.Element {
  const { formats } = useUpdatesWords();
  const ui = useUiWords();
  const { title, rows } = props;
  const heading = React.useRef<HTMLHeadingElement>(null);
  const paging = usePaging(rows, title);
  React.useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles.section}>
      <div className={styles.heading}>
        <h3 ref={heading} tabIndex={-1}>
          <bdi>{title}</bdi> <span className={styles.count}>{formats.number(rows.length)}</span>
        </h3>
        <Button look="quiet" icon="close" onClick={props.onClose}>
          {ui.strings.Close}
        </Button>
      </div>
      <ul className={styles.rows} aria-label={title}>
        {paging.shown.map(({ notice, remark }) => (
          <li key={notice.id}>
            <button type="button" className={styles.opener} onClick={() => props.onOpen(notice.id)}>
              <bdi>{notice.title}</bdi>
            </button>
            <span className={styles.remark}>{remark}</span>
          </li>
        ))}
      </ul>
      <ShowMore {...paging} />
    </section>
  );
}
