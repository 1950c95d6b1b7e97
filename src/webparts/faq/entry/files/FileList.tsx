import * as React from 'react';
import type { EntryFile } from '../../../../domain/faq/EntryRepository';
import { Button } from '../../../../ui/controls/Button';
import { useUiWords } from '../../../../ui/words/UiWords';
import { fill } from '../../../../ui/words/fill';
import styles from './Files.module.scss';

/** What every browser shows as a picture, and nothing that can hold a script. */
const picture = /\.(png|jpe?g|gif|webp)$/i;

interface FileListProps {
  readonly files: readonly EntryFile[];
  /** Left out for whoever may not change the entry. */
  readonly onRemove: ((name: string, opener: HTMLElement) => void) | undefined;
}

function RemoveButton(
  props: { readonly name: string } & Pick<FileListProps, 'onRemove'>
): JSX.Element | null {
  const { strings } = useUiWords();
  const { name, onRemove } = props;
  if (!onRemove) return null;
  const label = fill(strings.RemoveFile, { name });
  return (
    <Button
      look="quiet"
      icon="remove"
      aria-label={label}
      title={label}
      onClick={(event) => onRemove(name, event.currentTarget)}
    />
  );
}

function Picture({
  file,
  onRemove
}: { readonly file: EntryFile } & Pick<FileListProps, 'onRemove'>): JSX.Element {
  const { name, url } = file;
  return (
    <li className={styles.picture}>
      <a href={url} target="_blank" rel="noopener noreferrer">
        <img src={url} alt={name} loading="lazy" />
      </a>
      <div className={styles.caption}>
        {/* The picture's own name says it already. */}
        <bdi aria-hidden="true">{name}</bdi>
        <RemoveButton name={name} onRemove={onRemove} />
      </div>
    </li>
  );
}

/** Pictures as they look, then other files by name. Each opens in a tab of its own. */
export function FileList({ files, onRemove }: FileListProps): JSX.Element {
  const pictures = files.filter(({ name }) => picture.test(name));
  const others = files.filter(({ name }) => !picture.test(name));
  return (
    <>
      {pictures.length > 0 ? (
        <ul className={styles.pictures}>
          {pictures.map((file) => (
            <Picture key={file.name} file={file} onRemove={onRemove} />
          ))}
        </ul>
      ) : null}
      {others.length > 0 ? (
        <ul className={styles.files}>
          {others.map(({ name, url }) => (
            <li key={name}>
              <a href={url} target="_blank" rel="noopener noreferrer">
                <bdi>{name}</bdi>
              </a>
              <RemoveButton name={name} onRemove={onRemove} />
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
