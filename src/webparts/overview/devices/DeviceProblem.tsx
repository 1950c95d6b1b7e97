import * as React from 'react';
import { permissionOf, type DeviceProblemKind } from '../../../domain/overview/devices/DeviceHealthSource';
import { Button } from '../../../ui/controls/Button';
import { Notice } from '../../../ui/errors/Notice';
import { useCountdown } from '../../../ui/errors/useCountdown';
import { fill } from '../../../ui/words/fill';
import { useUiWords } from '../../../ui/words/UiWords';
import { useOverviewWords } from '../words/OverviewWords';
import { partTitle } from './deviceNames';
import type { DeviceProblemGroup } from './deviceProblems';
import { approvalHelp } from './intuneLinks';
import styles from './Devices.module.scss';

const titles: Readonly<Record<DeviceProblemKind, keyof IOverviewWebPartStrings>> = {
  notGranted: 'DevicesDenied',
  notLicensed: 'DevicesNoIntune',
  absent: 'DevicesAbsent',
  throttled: 'DevicesBusy',
  broken: 'DevicesBroken'
};

/** When Graph asks to wait without saying how long. */
const usualWaitSeconds = 30;

/** Which permission is missing, what for, and who gives it where. */
function HowToGrant({ group }: { readonly group: DeviceProblemGroup }): JSX.Element {
  const { strings, formats } = useOverviewWords();
  return (
    <>
      <p>{strings.DevicesDeniedWhat}</p>
      <ul className={styles.permissions} aria-label={strings.DevicesPermissions}>
        {group.permissions.map((permission) => (
          <li key={permission}>
            <code>{permission}</code>{' '}
            {fill(strings.DevicesPermissionFor, {
              what: formats.list(
                group.parts
                  .filter((part) => permissionOf[part] === permission)
                  .map((part) => partTitle(strings, part))
              )
            })}
          </li>
        ))}
      </ul>
      <p>{strings.DevicesDeniedWho}</p>
      <p>
        <a href={approvalHelp} target="_blank" rel="noopener noreferrer">
          {strings.DevicesDeniedHelp}
        </a>
      </p>
    </>
  );
}

function Advice(props: { readonly group: DeviceProblemGroup; readonly wait: number }): JSX.Element {
  const words = useOverviewWords();
  const { strings } = words;
  const { group, wait } = props;
  switch (group.kind) {
    case 'notGranted':
      return <HowToGrant group={group} />;
    case 'notLicensed':
      return <p>{strings.DevicesNoIntuneText}</p>;
    case 'absent':
      return <p>{strings.DevicesAbsentText}</p>;
    case 'throttled':
      return <p>{wait > 0 ? words.plural('DevicesWait', wait) : strings.DevicesWaited}</p>;
    case 'broken':
      return (
        <>
          <p>{strings.DevicesBrokenText}</p>
          <p>{group.first.message}</p>
        </>
      );
  }
}

/** Why numbers of devices are not shown. They are an extra: nothing else on the page depends on them. */
export function DeviceProblem(props: {
  readonly group: DeviceProblemGroup;
  readonly onRetry: () => void;
}): JSX.Element {
  const { strings, formats } = useOverviewWords();
  const ui = useUiWords();
  const { group, onRetry } = props;
  const { kind, parts, first } = group;
  const wait = useCountdown(kind === 'throttled' ? (group.retryAfterSeconds ?? usualWaitSeconds) : 0, group);
  const what = formats.list(parts.map((part) => partTitle(strings, part)));
  return (
    <Notice
      tone="info"
      title={fill(strings[titles[kind]], { what })}
      actions={
        // What has to be granted first is not worth trying again at once.
        kind === 'notGranted' || kind === 'notLicensed' ? null : (
          <Button icon="refresh" disabled={wait > 0} onClick={onRetry}>
            {ui.strings.TryAgain}
          </Button>
        )
      }
    >
      <Advice group={group} wait={wait} />
      {kind === 'broken' && first.requestId ? (
        <p>
          {ui.strings.CorrelationId} <code>{first.requestId}</code>
        </p>
      ) : null}
    </Notice>
  );
}
