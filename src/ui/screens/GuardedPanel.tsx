import * as React from 'react';
import { DiscardQuestion } from './DiscardQuestion';
import { SidePanel } from './SidePanel';

/** What a screen in the panel needs to know of it. */
export interface PanelGuard {
  /** Closes the panel, or asks first when something would be lost. */
  readonly onClose: () => void;
  /** `true` while closing would lose something. */
  readonly onDirty: (isDirty: boolean) => void;
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
  React.useEffect(() => {
    setDirty(false);
    setAsking(false);
  }, [screen]);
  React.useEffect(() => {
    if (!isDirty) return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isDirty]);
  const close = (): void => (isDirty ? setAsking(true) : onClose());
  return (
    <SidePanel title={props.title} onClose={close}>
      {isAsking ? <DiscardQuestion onDiscard={onClose} onKeep={() => setAsking(false)} /> : null}
      {props.children({ onClose: close, onDirty: setDirty })}
    </SidePanel>
  );
}
