import * as React from 'react';
import type { DeviceHealth as Health } from '../../../domain/overview/devices/DeviceHealthSource';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { Loading } from '../../../ui/screens/Loading';
import type { OverviewViewProps } from '../model/viewProps';
import { useOverviewWords } from '../words/OverviewWords';
import { ComplianceBlock, EnrolmentBlock, ProtectionBlock } from './blocks';
import { DeviceProblem } from './DeviceProblem';
import { deviceProblems } from './deviceProblems';
import { useDeviceHealth } from './useDeviceHealth';
import styles from './Devices.module.scss';

export type DeviceHealthProps = Pick<OverviewViewProps, 'model' | 'reader'>;

function Answers(
  props: DeviceHealthProps & { readonly health: Health; readonly onRetry: () => void }
): JSX.Element {
  const { health, onRetry, ...view } = props;
  const { enrolment, compliance, protection } = health;
  // The same object as long as the answer is: waits are counted from when it came.
  const problems = React.useMemo(() => deviceProblems(health), [health]);
  return (
    <>
      <div className={styles.blocks}>
        {enrolment.kind === 'known' ? <EnrolmentBlock {...view} known={enrolment} /> : null}
        {compliance.kind === 'known' ? <ComplianceBlock {...view} known={compliance} /> : null}
        {protection.kind === 'known' ? <ProtectionBlock {...view} known={protection} /> : null}
      </div>
      {problems.map((group) => (
        <DeviceProblem key={group.kind} group={group} onRetry={onRetry} />
      ))}
    </>
  );
}

/** How the devices are, as far as Microsoft Intune tells. */
export function DeviceHealth(props: DeviceHealthProps): JSX.Element {
  const { strings } = useOverviewWords();
  const { state, reload } = useDeviceHealth(props.model.repositories);
  return (
    <section className={styles.devices} aria-label={strings.DevicesTitle}>
      <h3 className={styles.heading}>{strings.DevicesTitle}</h3>
      {state.kind === 'loading' ? <Loading label={strings.DevicesLoading} rows={3} /> : null}
      {state.kind === 'failed' ? (
        <ErrorNotice title={strings.DevicesFailed} error={state.error} onRetry={reload} />
      ) : null}
      {state.kind === 'ready' ? <Answers {...props} health={state.rows} onRetry={reload} /> : null}
    </section>
  );
}
