import * as React from 'react';
import { Button } from '../../../../ui/controls/Button';
import { Menu, type MenuItem } from '../../../../ui/controls/Menu';
import { lazyScreen } from '../../../../ui/screens/lazyScreen';
import { useUiWords } from '../../../../ui/words/UiWords';
import { useTrainingWords } from '../../words/TrainingWords';
import type { CourseSectionProps } from '../courseProps';
import { useCopyCourseLink } from '../useCopyCourseLink';
import type { CourseFormProps } from './formProps';
import { ReportForm } from './ReportForm';
import { VerifyForm } from './VerifyForm';
import styles from '../Course.module.scss';

/** Brings the calendar along, which looking at a course does not need. */
const NewVersionForm = lazyScreen<CourseFormProps>(async () => {
  const { NewVersionForm: form } = await import(
    /* webpackChunkName: 'training-new-version' */ './NewVersionForm'
  );
  return form;
});

type FormName = 'verify' | 'version' | 'report';

const forms: Readonly<Record<FormName, (props: CourseFormProps) => JSX.Element>> = {
  verify: VerifyForm,
  version: NewVersionForm,
  report: ReportForm
};

type CommandsProps = CourseSectionProps & { readonly onForm: (form: FormName) => void };

/** What is not needed every day. */
function useMoreItems(props: CommandsProps): readonly MenuItem[] {
  const { strings } = useTrainingWords();
  const { model, reader, course, actions, onForm } = props;
  const copyLink = useCopyCourseLink(model, course.id);
  const { canEdit, canDelete } = reader.access;
  const isInUse = course.status === 'In use';
  const items: readonly (MenuItem | false)[] = [
    canEdit &&
      isInUse && {
        key: 'note',
        label: strings.CourseVerifyNote,
        icon: 'check',
        onSelect: () => onForm('verify')
      },
    canEdit && {
      key: 'report',
      label: strings.CourseReport,
      icon: 'warning',
      onSelect: () => onForm('report')
    },
    canEdit &&
      copyLink !== undefined && {
        key: 'link',
        label: strings.CourseCopyLink,
        icon: 'link',
        onSelect: copyLink
      },
    canEdit &&
      isInUse && {
        key: 'retire',
        label: strings.CourseRetire,
        icon: 'skip',
        onSelect: () => void actions.setStatus(course, 'Retired')
      },
    canDelete &&
      course.status === 'Draft' && {
        key: 'delete',
        label: strings.CourseDelete,
        icon: 'remove',
        onSelect: () => void actions.remove(course)
      }
  ];
  return items.filter((item): item is MenuItem => item !== false);
}

/** What everybody can do who may only read. */
function ReaderCommands({ model, course, onForm }: CommandsProps): JSX.Element {
  const { strings } = useTrainingWords();
  const copyLink = useCopyCourseLink(model, course.id);
  return (
    <>
      <Button look="quiet" icon="warning" onClick={() => onForm('report')}>
        {strings.CourseReport}
      </Button>
      {copyLink ? (
        <Button look="quiet" icon="link" onClick={copyLink}>
          {strings.CourseCopyLink}
        </Button>
      ) : null}
    </>
  );
}

/** Verifying is one click: it must not be put off. */
function TeamCommands(props: CommandsProps): JSX.Element {
  const { strings } = useTrainingWords();
  const ui = useUiWords();
  const { model, reader, course, isWhole, actions, causes, onForm } = props;
  const items = useMoreItems(props);
  const isBusy = actions.pending.has(course.id);
  const isInUse = course.status === 'In use';
  return (
    <>
      {isInUse ? (
        <Button
          look={causes.length > 0 ? 'primary' : 'standard'}
          icon="check"
          disabled={isBusy}
          onClick={() => void actions.verify(course, '')}
        >
          {strings.CourseVerify}
        </Button>
      ) : (
        <Button
          look="primary"
          icon="check"
          disabled={isBusy}
          onClick={() => void actions.setStatus(course, 'In use')}
        >
          {course.status === 'Draft' ? strings.CourseUse : strings.CourseUseAgain}
        </Button>
      )}
      {reader.isLead && isInUse ? (
        <Button icon="person" onClick={() => model.openPanel({ kind: 'assign', courses: [course.id] })}>
          {strings.CourseAssign}
        </Button>
      ) : null}
      {isInUse ? (
        <Button icon="upload" disabled={isBusy} onClick={() => onForm('version')}>
          {strings.CourseNewVersion}
        </Button>
      ) : null}
      <Button
        icon="edit"
        disabled={isBusy || !isWhole}
        onClick={() => model.openPanel({ kind: 'editCourse', course })}
      >
        {strings.CourseEdit}
      </Button>
      <Menu label={ui.strings.More} items={items} />
    </>
  );
}

/** What can be done with a course, and the form that is open for it. */
export function CourseCommands(props: CourseSectionProps): JSX.Element {
  const [form, setForm] = React.useState<FormName>();
  const commands = { ...props, onForm: setForm };
  const Form = form && forms[form];
  return (
    <>
      <div className={styles.commands}>
        {props.reader.access.canEdit ? <TeamCommands {...commands} /> : <ReaderCommands {...commands} />}
      </div>
      {Form ? <Form key={form} {...props} onClose={() => setForm(undefined)} /> : null}
    </>
  );
}
