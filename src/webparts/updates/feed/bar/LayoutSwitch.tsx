import * as React from 'react';
import { feedLayouts, type FeedLayout } from '../../model/feedState';
import { layoutName } from '../../words/choiceNames';
import { useUpdatesWords } from '../../words/UpdatesWords';
import filters from '../../../../ui/controls/Filters.module.scss';
import styles from '../Feed.module.scss';

/** Cards, or a dense list. */
export function LayoutSwitch(props: {
  readonly layout: FeedLayout;
  readonly onLayout: (layout: FeedLayout) => void;
}): JSX.Element {
  const { strings } = useUpdatesWords();
  return (
    <span role="group" aria-label={strings.PaneLayout} className={styles.layouts}>
      {feedLayouts.map((layout) => (
        <button
          key={layout}
          type="button"
          className={filters.toggle}
          aria-pressed={props.layout === layout}
          onClick={() => props.onLayout(layout)}
        >
          {layoutName(strings, layout)}
        </button>
      ))}
    </span>
  );
}
