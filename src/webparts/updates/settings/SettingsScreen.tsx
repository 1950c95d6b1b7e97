import * as React from 'react';
import { mostDaysToAcknowledge } from '../../../domain/updates/awarenessSettings';
import { teamRoles } from '../../../domain/updates/team';
import { severities } from '../../../domain/updates/vocabulary';
import { Button } from '../../../ui/controls/Button';
import { StatusBar } from '../../../ui/errors/StatusBar';
import { CheckGroup } from '../../../ui/fields/CheckGroup';
import { focusFirstInvalid } from '../../../ui/fields/focusFirstInvalid';
import { TextBox } from '../../../ui/fields/TextBox';
import { roleName } from '../../../ui/team/roleName';
import { useTeamWords } from '../../../ui/team/TeamWords';
import { fill } from '../../../ui/words/fill';
import { useUiWords } from '../../../ui/words/UiWords';
import type { FeedPanelScreenProps } from '../model/viewProps';
import { severityName } from '../words/choiceNames';
import { useUpdatesWords } from '../words/UpdatesWords';
import { AskedToday } from './AskedToday';
import { isSameSettings, settingsFormOf, settingsOf, typedDays, type SettingsForm } from './settingsForm';
import { SettingsRead } from './SettingsRead';
import { exampleText } from './settingsWords';
import { useSettings } from './useSettings';
import styles from './Settings.module.scss';
import panel from '../../../ui/screens/Panel.module.scss';

interface DaysFieldsProps extends Pick<FeedPanelScreenProps, 'reader'> {
  readonly form: SettingsForm;
  readonly onChange: (form: SettingsForm) => void;
}

/** The working days of each severity, with what they come to today. What is wrong shows as it is typed. */
function DaysFields({ reader, form, onChange }: DaysFieldsProps): JSX.Element {
  const words = useUpdatesWords();
  const { strings, formats, culture } = words;
  const wrong = fill(strings.SettingsDaysWrong, { most: formats.number(mostDaysToAcknowledge) });
  return (
    <>
      {severities.map((severity) => {
        const days = typedDays(form.days[severity], culture.locale);
        const example = days === undefined ? undefined : exampleText(words, severity, days, reader.calendar);
        return (
          <TextBox
            key={severity}
            label={fill(strings.SettingsDaysOf, { severity: severityName(strings, severity) })}
            inputMode="numeric"
            isRequired
            value={form.days[severity]}
            hint={example}
            problem={days === undefined ? wrong : undefined}
            onChange={(text) => onChange({ ...form, days: { ...form.days, [severity]: text } })}
          />
        );
      })}
    </>
  );
}

function SettingsFormScreen(props: FeedPanelScreenProps): JSX.Element {
  const { strings, culture } = useUpdatesWords();
  const team = useTeamWords();
  const ui = useUiWords();
  const { model, reader, onDirty } = props;
  const { locale } = culture;
  const [form, setForm] = React.useState(() => settingsFormOf(reader.settings, locale));
  const { stored, isSaving, message, say, save } = useSettings(props, (saved) =>
    setForm(settingsFormOf(saved, locale))
  );
  const element = React.useRef<HTMLFormElement>(null);
  const settings = settingsOf(form, locale);
  const isDirty = !settings || !isSameSettings(settings, stored);
  React.useEffect(() => onDirty(isDirty), [isDirty, onDirty]);
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    if (settings) void save(settings);
    else focusFirstInvalid(element.current);
  };
  return (
    <form ref={element} className={styles.form} noValidate onSubmit={submit}>
      <StatusBar
        message={message}
        onDismiss={() => say(undefined)}
        onReload={model.reload}
        loadOwners={props.loadOwners}
      />
      <CheckGroup
        label={strings.SettingsRoles}
        options={teamRoles.map((key) => ({ key, text: roleName(team.strings, key) }))}
        chosen={form.roles}
        problem={form.roles.length === 0 ? strings.SettingsNoRole : undefined}
        onChange={(roles) => setForm((now) => ({ ...now, roles }))}
      />
      <AskedToday
        reader={reader}
        roles={form.roles}
        onOpenTeam={isDirty ? undefined : () => model.openPanel({ kind: 'team' })}
      />
      <h3>{strings.SettingsDays}</h3>
      <p className={styles.hint}>{strings.SettingsDaysHint}</p>
      <DaysFields reader={reader} form={form} onChange={setForm} />
      <div className={styles.footer}>
        <Button type="submit" look="primary" disabled={isSaving}>
          {isSaving ? team.strings.TeamSaving : ui.strings.Save}
        </Button>
        <Button onClick={props.onClose}>{ui.strings.Close}</Button>
      </div>
    </form>
  );
}

/** Who has to acknowledge notices, and how soon. */
export function SettingsScreen(props: FeedPanelScreenProps): JSX.Element {
  const { strings } = useUpdatesWords();
  return (
    <>
      <p className={panel.text}>{strings.SettingsIntro}</p>
      {props.reader.access.canEdit ? (
        <SettingsFormScreen {...props} />
      ) : (
        <SettingsRead model={props.model} reader={props.reader} />
      )}
    </>
  );
}
