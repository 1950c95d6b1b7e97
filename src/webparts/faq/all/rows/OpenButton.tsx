import * as React from 'react';
import { Button } from '../../../../ui/controls/Button';
import { fill } from '../../../../ui/words/fill';
import { useFaqWords } from '../../words/FaqWords';

export interface OpenButtonProps {
  readonly id: number;
  readonly title: string;
  readonly onOpen: (id: number) => void;
}

/** Opens the whole entry in the panel. */
export function OpenButton({ id, title, onOpen }: OpenButtonProps): JSX.Element {
  const { strings } = useFaqWords();
  return (
    <Button look="quiet" aria-label={fill(strings.AllOpenOf, { title })} onClick={() => onOpen(id)}>
      {strings.AllOpen}
    </Button>
  );
}
