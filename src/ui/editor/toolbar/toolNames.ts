import type { ToolName } from './tools';

export function toolName(name: ToolName, strings: IOperationsUiStrings): string {
  const names: Readonly<Record<ToolName, string>> = {
    undo: strings.Undo,
    redo: strings.EditorRedo,
    heading: strings.EditorHeading,
    subheading: strings.EditorSubheading,
    bold: strings.EditorBold,
    italic: strings.EditorItalic,
    code: strings.EditorCode,
    link: strings.EditorLink,
    numbers: strings.EditorNumbers,
    bullets: strings.EditorBullets,
    shallower: strings.EditorShallower,
    deeper: strings.EditorDeeper,
    quote: strings.EditorQuote,
    codeBlock: strings.EditorCodeBlock,
    clear: strings.EditorClear
  };
  return names[name];
}
