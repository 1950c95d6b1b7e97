import * as React from 'react';
import { Button } from '../controls/Button';
import { useUiWords } from '../words/UiWords';
import { fill } from '../words/fill';
import { useFieldId } from './useFieldId';
import styles from './NativeFields.module.scss';

export interface ChosenFile {
  readonly name: string;
  readonly content: Blob;
}

export interface FilesFieldProps {
  readonly label: string;
  readonly files: readonly ChosenFile[];
  readonly onChange: (files: readonly ChosenFile[]) => void;
  /** What keeps a file from being taken; `undefined` when it can be. */
  readonly refuse: (file: ChosenFile) => string | undefined;
  readonly problem?: string | undefined;
}

function sizeText(bytes: number, locale: string): string {
  const isLarge = bytes >= 1024 * 1024;
  const value = bytes / (isLarge ? 1024 * 1024 : 1024);
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: value < 10 ? 1 : 0
  }).format(value);
}

/** Any number of files from the person's machine, held until they are sent. */
export function FilesField(props: FilesFieldProps): JSX.Element {
  const { strings, culture } = useUiWords();
  const { files, onChange, label } = props;
  const [refused, setRefused] = React.useState<readonly string[]>([]);
  const input = React.useRef<HTMLInputElement>(null);
  const chooser = React.useRef<HTMLButtonElement>(null);
  const id = useFieldId();
  const problem = [...refused, ...(props.problem ? [props.problem] : [])].join(' ');

  const take = (chosen: FileList | null): void => {
    const offered = Array.from(chosen ?? [], (file) => ({ name: file.name, content: file }));
    setRefused(offered.flatMap((file) => props.refuse(file) ?? []));
    const taken = offered.filter((file) => props.refuse(file) === undefined);
    if (taken.length > 0) onChange([...files, ...taken]);
    // The same file can be chosen again after it was removed.
    if (input.current) input.current.value = '';
  };
  const remove = (index: number): void => {
    onChange(files.filter((_file, at) => at !== index));
    chooser.current?.focus();
  };
  return (
    <div className={styles.field} role="group" aria-labelledby={`${id}-label`}>
      <span id={`${id}-label`} className={styles.label}>
        {label}
      </span>
      {files.length > 0 ? (
        <ul className={styles.files}>
          {files.map(({ name, content }, index) => (
            <li key={index}>
              <span>
                <bdi>{name}</bdi>{' '}
                <span className={styles.size}>{sizeText(content.size, culture.locale)}</span>
              </span>
              <Button
                look="quiet"
                icon="close"
                aria-label={fill(strings.RemoveFile, { name })}
                onClick={() => remove(index)}
              />
            </li>
          ))}
        </ul>
      ) : null}
      <span>
        <Button
          ref={chooser}
          icon="upload"
          data-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-problem` : undefined}
          onClick={() => input.current?.click()}
        >
          {strings.ChooseFiles}
        </Button>
      </span>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={strings.ChooseFiles}
        onChange={(event) => take(event.target.files)}
      />
      {problem ? (
        <p id={`${id}-problem`} role="alert" className={styles.problem}>
          {problem}
        </p>
      ) : null}
    </div>
  );
}
