import * as React from 'react';
import type { RichTextEditorProps } from './editorProps';
import fields from '../fields/NativeFields.module.scss';

export interface EditorFrameProps extends Pick<RichTextEditorProps, 'label' | 'hint' | 'problem'> {
  /** The ids of label, hint and problem begin with it. */
  readonly id: string;
  readonly onLabel?: () => void;
  readonly children: React.ReactNode;
}

/** Label, hint and problem around the text, like those of the other fields. */
export function EditorFrame(props: EditorFrameProps): JSX.Element {
  const { id, hint, problem } = props;
  return (
    <div className={fields.field}>
      <span id={`${id}-label`} className={fields.label} onClick={props.onLabel}>
        <bdi>{props.label}</bdi>
      </span>
      {props.children}
      {hint ? (
        <p id={`${id}-hint`} className={fields.hint}>
          {hint}
        </p>
      ) : null}
      {problem ? (
        <p id={`${id}-problem`} className={fields.problem}>
          {problem}
        </p>
      ) : null}
    </div>
  );
}
