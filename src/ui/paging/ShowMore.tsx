import * as React from 'react';
import { Button } from '../controls/Button';
import { useUiWords } from '../words/UiWords';
import type { Paging } from './usePaging';

/** The button below rows of which not all are shown yet. */
export function ShowMore(props: Pick<Paging<unknown>, 'more' | 'showMore'>): JSX.Element | null {
  const { plural } = useUiWords();
  if (props.more === 0) return null;
  return (
    <span>
      <Button look="quiet" onClick={props.showMore}>
        {plural('ShowMore', props.more)}
      </Button>
    </span>
  );
}
