import * as React from 'react';
import type { Course } from '../../../../domain/training/course';
import { exportCourses } from '../../../../domain/training/intake/exportCourses';
import { Button } from '../../../../ui/controls/Button';
import { ChoiceField } from '../../../../ui/fields/ChoiceField';
import { useDirtyWhile } from '../../../../ui/screens/useDirtyWhile';
import { fill } from '../../../../ui/words/fill';
import { catalogueRows, chosenCourses } from '../../courses/chosenCourses';
import { isFilteringCourses, noCourseFilter } from '../../model/trainingState';
import { useSkills } from '../../model/useSkills';
import type { TrainingPanelScreenProps } from '../../model/viewProps';
import { useTrainingWords } from '../../words/TrainingWords';
import { readWhole } from '../reading/preview';
import { DownloadStatus } from './DownloadStatus';
import { useDownload, type Download, type DownloadWatch } from './useDownload';
import styles from '../../../../ui/screens/Panel.module.scss';

type Which = 'all' | 'filtered';

/** The courses that the reader may see: all of them, and those that the page's filter leaves. */
function useCourses({
  model,
  reader,
  catalogue
}: TrainingPanelScreenProps): Readonly<Record<Which, readonly Course[]>> {
  const { formats } = useTrainingWords();
  const skills = useSkills(model.repositories).rows;
  const { filter } = model.shown;
  const { canEdit } = reader.access;
  return React.useMemo(() => {
    const visible = [...catalogue.courses.values()].filter(({ status }) => canEdit || status === 'In use');
    const names = new Map((skills ?? []).map(({ id, title }) => [id, title]));
    const rows = catalogueRows(visible, names, formats);
    const coursesOf = (chosen: typeof rows): readonly Course[] => chosen.map(({ course }) => course);
    return {
      all: coursesOf(chosenCourses(rows, noCourseFilter)),
      filtered: coursesOf(chosenCourses(rows, filter))
    };
  }, [catalogue, canEdit, skills, filter, formats]);
}

/** Saves courses as a file that the import takes, with their texts and questions. */
export function CatalogueExport(props: TrainingPanelScreenProps): JSX.Element {
  const { strings, formats, plural } = useTrainingWords();
  const { model, onDirty, loadOwners } = props;
  const { repositories } = model;
  const isFiltered = isFilteringCourses(model.shown.filter);
  const [which, setWhich] = React.useState<Which>(isFiltered ? 'filtered' : 'all');
  const courses = useCourses(props);
  const chosen = courses[which];
  const downloader = useDownload();
  const isWorking = downloader.state.kind === 'working';
  useDirtyWhile(isWorking, onDirty);
  const make = async (watch: DownloadWatch): Promise<Download> => {
    const skills = await repositories.skills.skills();
    const ids = chosen.map(({ id }) => id);
    const whole = await readWhole(repositories, ids, watch);
    const read = chosen.flatMap(({ id }) => whole.get(id) ?? []);
    return {
      name: `${strings.ExportCoursesFile}-${formats.today()}.csv`,
      text: exportCourses(read, skills),
      rows: read.length,
      hasGaps: false
    };
  };
  const option = (key: Which, name: string): { readonly key: Which; readonly text: string } => ({
    key,
    text: fill(strings.ExportOption, { name, count: plural('CoursesCount', courses[key].length) })
  });
  return (
    <section className={styles.section}>
      <h3>{strings.ExportCatalogue}</h3>
      <p className={styles.text}>{strings.ExportCatalogueText}</p>
      {isFiltered ? (
        <ChoiceField
          label={strings.ExportWhich}
          options={[option('all', strings.ExportAll), option('filtered', strings.ExportFiltered)]}
          value={which}
          onChange={(next) => {
            setWhich(next);
            downloader.reset();
          }}
        />
      ) : (
        <p className={styles.quiet}>{option('all', strings.ExportAll).text}</p>
      )}
      <DownloadStatus downloader={downloader} loadOwners={loadOwners} />
      {isWorking ? null : (
        <div className={styles.commands}>
          <Button
            look="primary"
            icon="download"
            disabled={chosen.length === 0}
            onClick={() => downloader.start(make)}
          >
            {strings.ExportCoursesSave}
          </Button>
        </div>
      )}
    </section>
  );
}
