import * as React from 'react';
import { useUiWords } from '../words/UiWords';
import styles from './ViewTabs.module.scss';

export interface ViewTabsProps<View extends string> {
  readonly views: readonly View[];
  readonly nameOf: (view: View) => string;
  readonly view: View;
  readonly onView: (view: View) => void;
  /** Id of what the tabs switch, and prefix of the tabs' own ids. */
  readonly id: string;
  /** What the choice is called: "View". */
  readonly label: string;
}

/** The id of the tab of a view: it names what is shown. */
export function tabId(id: string, view: string): string {
  return `${id}-${view}`;
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** The tab that a key leads to. Arrows follow the direction of reading. */
function targetOf<View extends string>(
  views: readonly View[],
  key: string,
  at: number,
  isRightToLeft: boolean
): View | undefined {
  if (key === 'Home') return views[0];
  if (key === 'End') return views.at(-1);
  const step = (steps[key] ?? 0) * (isRightToLeft ? -1 : 1);
  return step === 0 ? undefined : views.at((at + step) % views.length);
}

/**
 * The ways to look at something: tabs, whose arrow keys move the focus and whose Enter chooses, because a view may have to
 * be fetched first. Where there is little room, a native list of choices instead.
 */
export function ViewTabs<View extends string>(props: ViewTabsProps<View>): JSX.Element {
  const { culture } = useUiWords();
  const { views, nameOf, view, id, onView } = props;
  const list = React.useRef<HTMLDivElement>(null);
  const [focused, setFocused] = React.useState<View>(view);
  React.useEffect(() => setFocused(view), [view]);
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const target = targetOf(views, event.key, views.indexOf(focused), culture.isRightToLeft);
    if (!target) return;
    event.preventDefault();
    setFocused(target);
    list.current?.querySelector<HTMLElement>(`#${tabId(id, target)}`)?.focus();
  };
  return (
    <>
      <div ref={list} role="tablist" aria-label={props.label} className={styles.tabs} onKeyDown={onKeyDown}>
        {views.map((name) => (
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
            {nameOf(name)}
          </button>
        ))}
      </div>
      <label className={styles.select}>
        <span>{props.label}</span>
        <select
          value={view}
          onChange={(event) => {
            const chosen = views.find((name) => name === event.target.value);
            if (chosen) onView(chosen);
          }}
        >
          {views.map((name) => (
            <option key={name} value={name}>
              {nameOf(name)}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
