import * as React from 'react';
import type { EditorState } from 'prosemirror-state';
import { useFieldId } from '../fields/useFieldId';
import { useUiWords } from '../words/UiWords';
import { EditorFrame } from './EditorFrame';
import { usualRows, type RichEditorProps, type RichTextEditorProps } from './editorProps';
import type { Editor } from './editing/createEditor';
import type { LeftOut } from './editing/pasting';
import { useEditor } from './editing/useEditor';
import { useLinkForm } from './editing/useLinkForm';
import { LeftOutNotice } from './LeftOutNotice';
import { LinkForm } from './LinkForm';
import { Toolbar } from './toolbar/Toolbar';
import { toolCommands, type ToolName } from './toolbar/tools';
import text from '../richText/RichText.module.scss';
import styles from './Editor.module.scss';

/** Attributes of the element that is written in: what a text box would say of itself. */
function useAttributes(
  id: string,
  props: RichTextEditorProps
): (state: EditorState) => Record<string, string> {
  const { problem, hint, isRequired } = props;
  const isWrong = Boolean(problem);
  const hasHint = Boolean(hint);
  return React.useCallback(
    ({ doc }) => ({
      id,
      class: `${text.text} ${styles.content}`,
      role: 'textbox',
      tabindex: '0',
      'aria-multiline': 'true',
      'aria-labelledby': `${id}-label`,
      'aria-describedby': [isWrong ? `${id}-problem` : hasHint ? `${id}-hint` : '', `${id}-keys`]
        .join(' ')
        .trim(),
      ...(isRequired ? { 'aria-required': 'true' } : {}),
      ...(isWrong ? { 'aria-invalid': 'true' } : {}),
      // An empty text has no direction of its own: it begins where the page's texts begin.
      ...(doc.textContent === '' ? {} : { dir: 'auto' })
    }),
    [id, isWrong, hasHint, isRequired]
  );
}

/** Undo stays in the text: around it, the same keys take back what was saved. */
function keepUndo(event: React.KeyboardEvent): void {
  if ((event.ctrlKey || event.metaKey) && /^[zy]$/i.test(event.key)) event.stopPropagation();
}

/** The editor, once its code is there. */
export function RichEditor(props: RichEditorProps): JSX.Element {
  const { strings, culture } = useUiWords();
  const id = useFieldId();
  const toolbar = React.useRef<HTMLDivElement>(null);
  const [leftOut, setLeftOut] = React.useState<LeftOut>();
  const editor = React.useRef<Editor>();
  const link = useLinkForm(editor);
  const { place, tools } = useEditor(editor, {
    html: props.value,
    isRightToLeft: culture.isRightToLeft,
    heldClass: styles.held ?? '',
    attributesOf: useAttributes(id, props),
    onChange: props.onChange,
    onLeftOut: setLeftOut,
    onLink: link.open,
    onTools: () => toolbar.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  });
  const focus = (): void => editor.current?.view.focus();
  const { startsFocused } = props;
  React.useEffect(() => (startsFocused ? editor.current?.view.focus() : undefined), [startsFocused]);
  const use = (name: ToolName, byPointer: boolean): void => {
    const view = editor.current?.view;
    if (!view) return;
    if (name === 'link') return link.open();
    toolCommands[name](view.state, view.dispatch, view);
    if (byPointer) view.focus();
  };
  const rows = { '--om-editor-rows': props.rows ?? usualRows } as React.CSSProperties;
  return (
    <EditorFrame {...props} id={id} onLabel={focus}>
      <div className={styles.box} data-wrong={props.problem ? true : undefined} onKeyDown={keepUndo}>
        {tools ? <Toolbar ref={toolbar} states={tools} controls={id} onUse={use} onLeave={focus} /> : null}
        {link.form ? <LinkForm {...link.form} /> : null}
        <div ref={place} className={styles.place} style={rows} />
        <span id={`${id}-keys`} className={styles.unseen}>
          {strings.EditorToolsHint}
        </span>
      </div>
      <LeftOutNotice what={leftOut} onDismiss={() => setLeftOut(undefined)} />
    </EditorFrame>
  );
}
