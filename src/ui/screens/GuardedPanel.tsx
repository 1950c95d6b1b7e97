import * as React from 'react';
import { DiscardQuestion } from './DiscardQuestion';
import { SidePanel } from './SidePanel';

/** What a screen in the panel needs to know of it. */
export interface PanelGuard {
  /** Closes the panel, or asks first when something would be lost. */
  readonly onClose: () => void;
  /** `true` while closing would lose something. `onDiscard`: what becomes of it when the person throws it away. */
  readonly onDirty: (isDirty: boolean, onDiscard?: () => void) => void;
}

export interface GuardedPanelProps {
  readonly title: string;
  readonly onClose: () => void;
  /** Changes with what the panel shows: another screen begins with nothing typed. */
  readonly screen: unknown;
  readonly children: (guard: PanelGuard) => React.ReactNode;
}

/** A panel beside the page that asks before it throws away what was typed. */
export function GuardedPanel(props: GuardedPanelProps): JSX.Element {
  const { screen, onClose } = props;
  const [isDirty, setDirty] = React.useState(false);
  const [isAsking, setAsking] = React.useState(false);
  const whenDiscarded = React.useRef<() => void>();
  const onDirty = React.useCallback((isTyped: boolean, onDiscard?: () => void): void => {
    setDirty(isTyped);
    whenDiscarded.current = onDiscard;
  }, []);
  const discard = (): void => {
    whenDiscarded.current?.();
    onClose();
  };
  React.useEffect(() => {
    onDirty(false);
    setAsking(false);
  }, [screen, onDirty]);
  React.useEffect(() => {
    if (!isDirty) return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isDirty]);
  const close = (): void => (isDirty ? setAsking(true) : onClose());
  return (
    <SidePanel title={props.title} onClose={close}>
      {isAsking ? <DiscardQuestion onDiscard={discard} onKeep={() => setAsking(false)} /> : null}
      {props.children({ onClose: close, onDirty })}
    </SidePanel>
  );
}
