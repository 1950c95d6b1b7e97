import * as React from 'react';
import type { Person } from '../../../domain/people/person';
import { Button } from '../../../ui/controls/Button';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { Notice } from '../../../ui/errors/Notice';
import { fill } from '../../../ui/words/fill';
import { useChecklistWords } from '../words/ChecklistWords';
import type { Holidays } from './useHolidays';

/** Says what was just done with the holidays, and offers to take a removal back. */
export function HolidayNewsBar(props: {
  readonly holidays: Holidays;
  readonly loadOwners: () => Promise<readonly Person[]>;
}): JSX.Element {
  const { strings, plural } = useChecklistWords();
  const { news, isBusy, restore } = props.holidays;
  const failures = {
    add: strings.HolidaysNotAdded,
    addMany: strings.HolidaysNotAllAdded,
    remove: strings.HolidayNotRemoved,
    restore: strings.HolidayNotRestored
  };
  return (
    <>
      <div role="status">
        {news?.kind === 'added' ? (
          <Notice tone="success" inline>
            <p>{plural('HolidaysAdded', news.count)}</p>
          </Notice>
        ) : null}
        {news?.kind === 'restored' ? (
          <Notice tone="success" inline>
            <p>{fill(strings.HolidayRestored, { name: news.name })}</p>
          </Notice>
        ) : null}
        {news?.kind === 'removed' ? (
          <Notice
            tone="success"
            inline
            actions={
              <Button
                icon="undo"
                disabled={isBusy}
                onClick={() => void restore(news.holiday, news.recycleBinId)}
              >
                {strings.Undo}
              </Button>
            }
          >
            <p>{fill(strings.HolidayRemoved, { name: news.holiday.name })}</p>
          </Notice>
        ) : null}
      </div>
      {news?.kind === 'failed' ? (
        <ErrorNotice title={failures[news.deed]} error={news.error} loadOwners={props.loadOwners} />
      ) : null}
    </>
  );
}
