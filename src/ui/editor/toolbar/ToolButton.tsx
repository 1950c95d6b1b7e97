import * as React from 'react';
import { useUiWords } from '../../words/UiWords';
import { ToolIcon } from './ToolIcon';
import { keysText, toolKeys } from './toolKeys';
import { toolName } from './toolNames';
import type { ToolName, ToolState } from './tools';
import styles from './Toolbar.module.scss';

export interface ToolButtonProps {
  readonly name: ToolName;
  readonly state: ToolState;
  /** Whether Tab stops here. */
  readonly isCurrent: boolean;
  readonly onFocus: () => void;
  readonly onUse: (byPointer: boolean) => void;
}

/** One tool. What cannot be used now keeps its place for the keyboard. */
export function ToolButton(props: ToolButtonProps): JSX.Element {
  const { strings, culture } = useUiWords();
  const { name, state } = props;
  const label = toolName(name, strings);
  const keys = toolKeys(name, culture.isRightToLeft);
  return (
    <button
      type="button"
      className={styles.tool}
      data-tool={name}
      tabIndex={props.isCurrent ? 0 : -1}
      aria-label={label}
      title={keys ? `${label} (${keysText(keys, strings)})` : label}
      aria-keyshortcuts={keys}
      aria-pressed={state.isPressed}
      aria-disabled={state.isEnabled ? undefined : true}
      onFocus={props.onFocus}
      // The selection in the text stays while a pointer works here.
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => (state.isEnabled ? props.onUse(event.detail > 0) : undefined)}
    >
      <ToolIcon name={name} />
    </button>
  );
}
