import * as React from 'react';
import {
  complianceStates,
  devicesToLookAt,
  type Compliance,
  type ComplianceState,
  type Enrolment,
  type Protection
} from '../../../domain/overview/devices/deviceNumbers';
import { FollowUpButton } from '../followUp/FollowUpButton';
import { complianceFollowUp, protectionFollowUp } from '../followUp/followUpTexts';
import type { OverviewViewProps } from '../model/viewProps';
import { useOverviewWords, type OverviewWords } from '../words/OverviewWords';
import { DeviceBlock } from './DeviceBlock';
import { complianceName, issueName, partTitle, systemName } from './deviceNames';
import { percentWords, ShareBar, type Share, type ShareTone } from './ShareBar';
import styles from './Devices.module.scss';

type ViewProps = Pick<OverviewViewProps, 'model' | 'reader'>;

export interface BlockProps<T> extends ViewProps {
  readonly known: { readonly value: T; readonly asOf: string };
}

export function EnrolmentBlock({ known }: BlockProps<Enrolment>): JSX.Element {
  const words = useOverviewWords();
  const { strings } = words;
  const { total, bySystem } = known.value;
  const shares = bySystem.map(({ system, devices }): Share => {
    return { key: system, name: systemName(strings, system), devices, tone: 'plain' };
  });
  return (
    <DeviceBlock part="enrolment" asOf={known.asOf} sum={words.plural('DevicesEnrolled', total)}>
      {total > 0 ? <ShareBar label={partTitle(strings, 'enrolment')} shares={shares} total={total} /> : null}
    </DeviceBlock>
  );
}

const tones: Readonly<Record<ComplianceState, ShareTone>> = {
  compliant: 'good',
  inGracePeriod: 'wait',
  notCompliant: 'bad',
  error: 'bad',
  notEvaluated: 'open',
  elsewhere: 'open'
};

/** "351 of 412 devices (85%)": the sentence is the caller's. */
function partWords(
  words: OverviewWords,
  part: number,
  total: number
): { readonly part: string; readonly percent: string } {
  return { part: words.formats.number(part), percent: percentWords(words, part, total) };
}

export function ComplianceBlock({ known, model, reader }: BlockProps<Compliance>): JSX.Element {
  const words = useOverviewWords();
  const { strings } = words;
  const { total, devices } = known.value;
  const shares = complianceStates.map((state): Share => {
    return { key: state, name: complianceName(strings, state), devices: devices[state], tone: tones[state] };
  });
  const mayFollow = reader.access.canAdd && devicesToLookAt(known.value) > 0;
  return (
    <DeviceBlock
      part="compliance"
      asOf={known.asOf}
      sum={
        total === 0
          ? strings.DevicesNone
          : words.plural('DevicesComply', total, partWords(words, devices.compliant, total))
      }
      followUp={
        mayFollow ? (
          <FollowUpButton
            model={model}
            about={complianceName(strings, 'notCompliant')}
            prepare={() => complianceFollowUp(words, reader, known)}
          />
        ) : undefined
      }
    >
      {total > 0 ? <ShareBar label={partTitle(strings, 'compliance')} shares={shares} total={total} /> : null}
    </DeviceBlock>
  );
}

function Issues({ issues }: Pick<Protection, 'issues'>): JSX.Element | null {
  const { strings, formats } = useOverviewWords();
  if (issues.length === 0) return null;
  return (
    <>
      <p className={styles.lead}>{strings.DevicesIssues}</p>
      <ul className={styles.issues} aria-label={strings.DevicesIssues}>
        {issues.map(({ issue, devices }) => (
          <li key={issue}>
            {issueName(strings, issue)} <b>{formats.number(devices)}</b>
          </li>
        ))}
      </ul>
    </>
  );
}

export function ProtectionBlock({ known, model, reader }: BlockProps<Protection>): JSX.Element {
  const words = useOverviewWords();
  const { strings } = words;
  const { total, healthy, needAttention, issues } = known.value;
  const shares: readonly Share[] = [
    { key: 'healthy', name: strings.DevicesHealthy, devices: healthy, tone: 'good' },
    { key: 'attention', name: strings.DevicesAttention, devices: needAttention, tone: 'bad' }
  ];
  const mayFollow = reader.access.canAdd && needAttention > 0;
  return (
    <DeviceBlock
      part="protection"
      asOf={known.asOf}
      sum={
        total === 0
          ? strings.DevicesNoReports
          : words.plural('DevicesProtected', total, partWords(words, healthy, total))
      }
      followUp={
        mayFollow ? (
          <FollowUpButton
            model={model}
            about={partTitle(strings, 'protection')}
            prepare={() => protectionFollowUp(words, reader, known)}
          />
        ) : undefined
      }
    >
      {total > 0 ? <ShareBar label={partTitle(strings, 'protection')} shares={shares} total={total} /> : null}
      <Issues issues={issues} />
    </DeviceBlock>
  );
}
