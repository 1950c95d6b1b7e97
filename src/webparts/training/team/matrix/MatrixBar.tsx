import * as React from 'react';
import type { Course } from '../../../../domain/training/course';
import type { TrainingMatrix } from '../../../../domain/training/lead/trainingMatrix';
import { Button } from '../../../../ui/controls/Button';
import { RevealButton } from '../../../../ui/controls/RevealButton';
import { CheckGroup } from '../../../../ui/fields/CheckGroup';
import { downloadText } from '../../../../ui/files/downloadText';
import { lazyScreen } from '../../../../ui/screens/lazyScreen';
import type { TrainingViewProps } from '../../model/viewProps';
import { useTrainingWords } from '../../words/TrainingWords';
import type { PeopleChooserProps } from './PeopleChooser';
import { matrixCsv, printMatrix } from './matrixText';
import type { MatrixPeople } from './useMatrixPeople';
import styles from '../Team.module.scss';

const PeopleChooser = lazyScreen<PeopleChooserProps>(async () => {
  const { PeopleChooser: chooser } = await import(
    /* webpackChunkName: 'training-people' */ './PeopleChooser'
  );
  return chooser;
});

export interface MatrixBarProps extends TrainingViewProps {
  readonly people: MatrixPeople;
  readonly possible: readonly Course[];
  readonly columns: readonly number[];
  readonly onColumns: (columns: readonly number[]) => void;
  /** `undefined` while it is not there. */
  readonly matrix: TrainingMatrix | undefined;
  /** What is shown, in words. */
  readonly about: string;
}

type Shown = 'people' | 'courses' | null;

function TakeAlong({ matrix, about }: Pick<MatrixBarProps, 'matrix' | 'about'>): JSX.Element {
  const words = useTrainingWords();
  const { strings } = words;
  const save = (): void => {
    if (matrix) downloadText(`${strings.MatrixFile}.csv`, matrixCsv(words, matrix), 'text/csv');
  };
  return (
    <>
      <Button look="quiet" icon="download" disabled={!matrix} onClick={save}>
        {strings.MatrixSave}
      </Button>
      <Button
        look="quiet"
        icon="print"
        disabled={!matrix}
        onClick={() => matrix && printMatrix(words, matrix, about)}
      >
        {strings.MinePrint}
      </Button>
    </>
  );
}

/** Whom and which courses the matrix shows, and the way to take it along. */
export function MatrixBar(props: MatrixBarProps): JSX.Element {
  const { strings } = useTrainingWords();
  const { model, reader, people, possible, columns } = props;
  const [open, setOpen] = React.useState<Shown>(null);
  const toggle = (shown: Shown): void => setOpen(open === shown ? null : shown);
  return (
    <>
      <div className={styles.commands}>
        {/* Others are shown those whom they look after. */}
        {reader.isLead ? (
          <RevealButton
            isOpen={open === 'people'}
            about={strings.MatrixTitle}
            onToggle={() => toggle('people')}
          >
            {strings.MatrixChoosePeople}
          </RevealButton>
        ) : null}
        <RevealButton
          isOpen={open === 'courses'}
          about={strings.MatrixTitle}
          onToggle={() => toggle('courses')}
        >
          {strings.MatrixChooseCourses}
        </RevealButton>
        <TakeAlong {...props} />
      </div>
      {open === 'people' ? <PeopleChooser repositories={model.repositories} people={people} /> : null}
      {open === 'courses' ? (
        <CheckGroup
          label={strings.MatrixCourses}
          options={possible.map(({ id, title }) => ({ key: String(id), text: title }))}
          chosen={columns.map(String)}
          onChange={(chosen) => props.onColumns(chosen.map(Number))}
        />
      ) : null}
    </>
  );
}
