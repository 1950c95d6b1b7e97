import type * as React from 'react';

/** Ctrl+Z takes back what was just done: a shortcut for the Undo button, which is there for everybody. */
export function useUndoKey(undo: (() => void) | undefined): React.KeyboardEventHandler {
  return (event) => {
    const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    const isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
    if (!isUndo || isTyping || !undo) return;
    event.preventDefault();
    undo();
  };
}
