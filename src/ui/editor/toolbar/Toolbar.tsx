import * as React from 'react';
import { useUiWords } from '../../words/UiWords';
import { ToolButton } from './ToolButton';
import { toolGroups, type ToolName, type ToolStates } from './tools';
import styles from './Toolbar.module.scss';

export interface ToolbarProps {
  readonly states: ToolStates;
  /** The id of the text. */
  readonly controls: string;
  readonly onUse: (name: ToolName, byPointer: boolean) => void;
  /** Back to the text. */
  readonly onLeave: () => void;
}

const tools: readonly ToolName[] = toolGroups.flat();
const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

function targetOf(key: string, at: number, isRightToLeft: boolean): ToolName | undefined {
  if (key === 'Home') return tools[0];
  if (key === 'End') return tools.at(-1);
  const step = (steps[key] ?? 0) * (isRightToLeft ? -1 : 1);
  return step === 0 ? undefined : tools.at((at + step) % tools.length);
}

/** The tools of the editor: one stop for Tab, arrows within, as the ARIA toolbar pattern asks for. */
export const Toolbar = React.forwardRef<HTMLDivElement, ToolbarProps>(function Toolbar(props, ref) {
  const { strings, culture } = useUiWords();
  const [current, setCurrent] = React.useState<ToolName>('heading');
  const onKeyDown = (event: React.KeyboardEvent<HTMLDivElement>): void => {
    if (event.key === 'Escape') {
      // Around it, Escape would close the panel.
      event.stopPropagation();
      event.preventDefault();
      props.onLeave();
      return;
    }
    const target = targetOf(event.key, tools.indexOf(current), culture.isRightToLeft);
    if (!target) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>(`[data-tool="${target}"]`)?.focus();
  };
  return (
    <div
      ref={ref}
      role="toolbar"
      aria-label={strings.EditorTools}
      aria-controls={props.controls}
      className={styles.tools}
      onKeyDown={onKeyDown}
    >
      {toolGroups.map((group) => (
        <span key={group[0]} className={styles.group}>
          {group.map((name) => (
            <ToolButton
              key={name}
              name={name}
              state={props.states[name]}
              isCurrent={current === name}
              onFocus={() => setCurrent(name)}
              onUse={(byPointer) => props.onUse(name, byPointer)}
            />
          ))}
        </span>
      ))}
    </div>
  );
});
