import * as React from 'react';
import {
  awarenessMatrix,
  isIncomplete,
  type AwarenessMatrix,
  type MatrixOrder
} from '../../../domain/updates/awarenessMatrix';
import type { NoticeSummary } from '../../../domain/updates/NoticeRepository';
import type { NoticeStanding } from '../../../domain/updates/standing';
import type { FeedItem } from '../model/feedItem';
import { useUpdatesWords } from '../words/UpdatesWords';

export interface MatrixNotice extends NoticeStanding {
  readonly notice: NoticeSummary;
}

export interface MatrixModel {
  readonly matrix: AwarenessMatrix<MatrixNotice>;
  readonly order: MatrixOrder;
  readonly setOrder: (order: MatrixOrder) => void;
  readonly onlyIncomplete: boolean;
  readonly setOnlyIncomplete: (isOn: boolean) => void;
  /** Of some notices it is not known yet who has read them. */
  readonly isLoading: boolean;
}

/** The notices that are loaded, by the people who are asked for them. */
export function useMatrix(items: readonly FeedItem[]): MatrixModel {
  const { formats } = useUpdatesWords();
  const [order, setOrder] = React.useState<MatrixOrder>('behind');
  const [onlyIncomplete, setOnlyIncomplete] = React.useState(false);
  const matrix = React.useMemo(() => {
    const known = items.flatMap(({ notice, standing }) => (standing ? [{ ...standing, notice }] : []));
    return awarenessMatrix(onlyIncomplete ? known.filter(isIncomplete) : known, order, formats.compare);
  }, [items, onlyIncomplete, order, formats]);
  const isLoading = items.some(({ standing }) => standing === undefined);
  return { matrix, order, setOrder, onlyIncomplete, setOnlyIncomplete, isLoading };
}
