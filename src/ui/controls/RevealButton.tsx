import * as React from 'react';
import { Button } from './Button';

export interface RevealButtonProps {
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** What it is about, where several of them say the same. */
  readonly about: string;
  readonly children: string;
}

/** Shows something below, or hides it. */
export function RevealButton({ isOpen, onToggle, about, children }: RevealButtonProps): JSX.Element {
  return (
    <Button
      look="quiet"
      icon={isOpen ? 'up' : 'down'}
      aria-expanded={isOpen}
      aria-label={`${children}: ${about}`}
      onClick={onToggle}
    >
      {children}
    </Button>
  );
}
