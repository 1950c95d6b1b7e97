import * as React from 'react';
import { tabId, ViewTabs } from '../controls/ViewTabs';
import { useUiWords } from '../words/UiWords';

export interface PartViewsProps<View extends string> {
  readonly views: readonly View[];
  readonly nameOf: (view: View) => string;
  readonly view: View;
  readonly onView: (view: View) => void;
  /** What stands between the tabs and the view, whichever it is. */
  readonly note?: React.ReactNode;
  /** The view that is shown. */
  readonly children: React.ReactNode;
}

/** The ways to look at a part, as tabs, and the one that is shown. */
export function PartViews<View extends string>(props: PartViewsProps<View>): JSX.Element {
  const { strings } = useUiWords();
  const { note, children, ...tabs } = props;
  const [id] = React.useState(() => `om-views-${Math.random().toString(36).slice(2)}`);
  return (
    <>
      <ViewTabs {...tabs} id={id} label={strings.View} />
      {note}
      <div role="tabpanel" id={id} aria-labelledby={tabId(id, tabs.view)}>
        {children}
      </div>
    </>
  );
}
