import * as React from 'react';
import { checklistViews, type ChecklistView } from '../model/checklistView';
import { viewName } from '../words/choiceNames';
import { useChecklistWords } from '../words/ChecklistWords';
import styles from './ViewTabs.module.scss';

export interface ViewTabsProps {
  readonly view: ChecklistView;
  readonly onView: (view: ChecklistView) => void;
  /** Id of what the tabs switch, and prefix of the tabs' own ids. */
  readonly id: string;
}

/** The id of the tab of a view: it names what is shown. */
export function tabId(id: string, view: ChecklistView): string {
  return `${id}-${view}`;
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** The tab that a key leads to. Arrows follow the direction of reading. */
function targetOf(key: string, at: number, isRightToLeft: boolean): ChecklistView | undefined {
  if (key === 'Home') return checklistViews[0];
  if (key === 'End') return checklistViews.at(-1);
  const step = (steps[key] ?? 0) * (isRightToLeft ? -1 : 1);
  return step === 0 ? undefined : checklistViews.at((at + step) % checklistViews.length);
}

/**
 * The ways to look at the checklist: tabs, whose arrow keys move the focus and whose Enter chooses, because a view may have
 * to be fetched first. Where there is little room, a native list of choices instead.
 */
export function ViewTabs(props: ViewTabsProps): JSX.Element {
  const { strings, culture } = useChecklistWords();
  const { view, id, onView } = props;
  const list = React.useRef<HTMLDivElement>(null);
  const [focused, setFocused] = React.useState<ChecklistView>(view);
  React.useEffect(() => setFocused(view), [view]);

  const onKeyDown = (event: React.KeyboardEvent): void => {
    const target = targetOf(event.key, checklistViews.indexOf(focused), culture.isRightToLeft);
    if (!target) return;
    event.preventDefault();
    setFocused(target);
    list.current?.querySelector<HTMLElement>(`#${tabId(id, target)}`)?.focus();
  };
  return (
    <>
      <div ref={list} role="tablist" aria-label={strings.View} className={styles.tabs} onKeyDown={onKeyDown}>
        {checklistViews.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={tabId(id, name)}
            className={styles.tab}
            aria-selected={view === name}
            aria-controls={view === name ? id : undefined}
            tabIndex={focused === name ? 0 : -1}
            onFocus={() => setFocused(name)}
            onClick={() => onView(name)}
          >
            {viewName(strings, name)}
          </button>
        ))}
      </div>
      <label className={styles.select}>
        <span>{strings.View}</span>
        <select
          value={view}
          onChange={(event) => {
            const chosen = checklistViews.find((name) => name === event.target.value);
            if (chosen) onView(chosen);
          }}
        >
          {checklistViews.map((name) => (
            <option key={name} value={name}>
              {viewName(strings, name)}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
