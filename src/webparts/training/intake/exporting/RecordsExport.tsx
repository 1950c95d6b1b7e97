import * as React from 'react';
import type { Person } from '../../../../domain/people/person';
import { recordsCsv } from '../../../../domain/training/intake/recordsCsv';
import { Button } from '../../../../ui/controls/Button';
import { Notice } from '../../../../ui/errors/Notice';
import { ChoiceField } from '../../../../ui/fields/ChoiceField';
import { SelectField } from '../../../../ui/fields/SelectField';
import { useDirtyWhile } from '../../../../ui/screens/useDirtyWhile';
import { fill } from '../../../../ui/words/fill';
import type { TrainingPanelScreenProps } from '../../model/viewProps';
import { activeTeam } from '../../skills/activeTeam';
import { useTrainingWords } from '../../words/TrainingWords';
import { recordWords } from '../words/recordWords';
import { ChosenPeople } from './ChosenPeople';
import { DownloadStatus } from './DownloadStatus';
import { readRecords, type RecordsQuestion } from './readRecords';
import { useDownload, type Download, type DownloadWatch } from './useDownload';
import styles from '../../../../ui/screens/Panel.module.scss';

type Whose = 'team' | 'people' | 'course';

interface Asked {
  readonly whose: Whose;
  readonly people: readonly Person[];
  /** Id of the course; empty: none yet. */
  readonly course: string;
}

function questionOf({ whose, people, course }: Asked, team: readonly Person[]): RecordsQuestion | undefined {
  if (whose === 'course') return course === '' ? undefined : { kind: 'course', id: Number(course) };
  const ids = (whose === 'team' ? team : people).map(({ id }) => id);
  return ids.length === 0 ? undefined : { kind: 'people', ids };
}

function Fields(
  props: TrainingPanelScreenProps & {
    readonly asked: Asked;
    readonly team: readonly Person[];
    readonly onAsked: (change: Partial<Asked>) => void;
  }
): JSX.Element {
  const { strings, formats, plural } = useTrainingWords();
  const { model, catalogue, asked, team, onAsked } = props;
  const courses = React.useMemo(
    () =>
      [...catalogue.courses.values()]
        .sort((a, b) => formats.compare(a.title, b.title) || a.id - b.id)
        .map(({ id, title }) => ({ key: String(id), text: title })),
    [catalogue, formats]
  );
  const ofTeam = { name: strings.MatrixTeam, count: plural('MatrixPeople', team.length) };
  return (
    <>
      <ChoiceField
        label={strings.ExportWhose}
        options={[
          { key: 'team', text: fill(strings.ExportOption, ofTeam) },
          { key: 'people', text: strings.ExportPeople },
          { key: 'course', text: strings.ExportCourse }
        ]}
        value={asked.whose}
        onChange={(whose) => onAsked({ whose })}
      />
      {asked.whose === 'people' ? (
        <ChosenPeople
          people={model.repositories.people}
          chosen={asked.people}
          onChange={(people) => onAsked({ people })}
        />
      ) : null}
      {asked.whose === 'course' ? (
        <SelectField
          label={strings.PrintCourse}
          options={[{ key: '', text: strings.ExportCourseNone }, ...courses]}
          value={asked.course}
          onChange={(course) => onAsked({ course })}
        />
      ) : null}
    </>
  );
}

/** Saves who has learned what as a file for spreadsheets. For leads: it holds the record of other people. */
export function RecordsExport(props: TrainingPanelScreenProps): JSX.Element {
  const words = useTrainingWords();
  const { strings, formats } = words;
  const { model, reader, catalogue, onDirty, loadOwners } = props;
  const today = formats.today();
  const team = React.useMemo(
    () => activeTeam(reader.team, today, formats.compare),
    [reader.team, today, formats]
  );
  const [asked, setAsked] = React.useState<Asked>({ whose: 'team', people: [], course: '' });
  const downloader = useDownload();
  const isWorking = downloader.state.kind === 'working';
  useDirtyWhile(isWorking, onDirty);
  const question = questionOf(asked, team);
  const make = async (watch: DownloadWatch): Promise<Download> => {
    const known = { courses: catalogue.courses, today, compare: formats.compare };
    const wanted = question ?? { kind: 'people', ids: [] };
    const { items, hasGaps } = await readRecords(model.repositories, wanted, known, watch);
    return {
      name: `${strings.ExportRecordsFile}-${today}.csv`,
      text: recordsCsv(items, recordWords(words)),
      rows: items.length,
      hasGaps
    };
  };
  return (
    <section className={styles.section}>
      <h3>{strings.ExportRecords}</h3>
      <p className={styles.text}>{strings.ExportRecordsText}</p>
      <Notice tone="warning">
        <p>{strings.ExportPersonal}</p>
      </Notice>
      {isWorking ? null : (
        <Fields
          {...props}
          asked={asked}
          team={team}
          onAsked={(change) => {
            setAsked((now) => ({ ...now, ...change }));
            downloader.reset();
          }}
        />
      )}
      <DownloadStatus downloader={downloader} loadOwners={loadOwners} />
      {isWorking ? null : (
        <div className={styles.commands}>
          <Button icon="download" disabled={!question} onClick={() => downloader.start(make)}>
            {strings.ExportRecordsSave}
          </Button>
        </div>
      )}
    </section>
  );
}
