import type { ToolName } from './tools';

const isMac = /Mac|iP(?:hone|[oa]d)/.test(navigator.platform);

const keys: Readonly<Partial<Record<ToolName, string>>> = {
  undo: 'Control+Z',
  redo: 'Control+Y',
  heading: 'Control+Alt+3',
  subheading: 'Control+Alt+4',
  bold: 'Control+B',
  italic: 'Control+I',
  code: 'Control+E',
  link: 'Control+K',
  numbers: 'Control+Shift+7',
  bullets: 'Control+Shift+8',
  deeper: isMac ? 'Control+]' : 'Alt+Shift+ArrowRight',
  shallower: isMac ? 'Control+[' : 'Alt+Shift+ArrowLeft'
};

const turned: Readonly<Record<string, string>> = { ArrowRight: 'ArrowLeft', ArrowLeft: 'ArrowRight' };

/** The shortcut of a tool as `aria-keyshortcuts` names it. */
export function toolKeys(name: ToolName, isRightToLeft: boolean): string | undefined {
  const text = isMac ? keys[name]?.replace('Control', 'Meta') : keys[name];
  return isRightToLeft ? text?.replace(/Arrow\w+/, (arrow) => turned[arrow] ?? arrow) : text;
}

/** A shortcut as people read it. */
export function keysText(shortcut: string, strings: IOperationsUiStrings): string {
  const names: Readonly<Record<string, string>> = {
    Control: strings.EditorKeyControl,
    Shift: strings.EditorKeyShift,
    Meta: '⌘',
    ArrowRight: '→',
    ArrowLeft: '←'
  };
  return shortcut
    .split('+')
    .map((key) => names[key] ?? key)
    .join('+');
}
