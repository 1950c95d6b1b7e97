import * as React from 'react';
import type { DevicePartKey } from '../../../domain/overview/devices/DeviceHealthSource';
import { Icon } from '../../../ui/icons/Icon';
import { fill } from '../../../ui/words/fill';
import { useOverviewWords } from '../words/OverviewWords';
import { partTitle } from './deviceNames';
import { intuneLinks } from './intuneLinks';
import styles from './Devices.module.scss';

export interface DeviceBlockProps {
  readonly part: DevicePartKey;
  /** ISO 8601 in UTC. */
  readonly asOf: string;
  /** What the numbers come to, in a sentence. */
  readonly sum: string;
  readonly children?: React.ReactNode;
  readonly followUp?: JSX.Element | undefined;
}

/** Numbers about one thing, with the time at which they were read and the way to the devices themselves. */
export function DeviceBlock(props: DeviceBlockProps): JSX.Element {
  const { strings, formats } = useOverviewWords();
  const { part, asOf } = props;
  const title = partTitle(strings, part);
  return (
    <section className={styles.block} aria-label={title}>
      <h4 className={styles.title}>{title}</h4>
      <p className={styles.sum}>{props.sum}</p>
      {props.children}
      <p className={styles.foot}>
        <span>{fill(strings.DevicesAsOf, { when: formats.dateTime(asOf) })}</span>
        <a href={intuneLinks[part]} target="_blank" rel="noopener noreferrer">
          <Icon name="link" className={styles.icon} />
          {strings.DevicesOpen}
          <span className={styles.hidden}> {fill(strings.DevicesOpenAbout, { about: title })}</span>
        </a>
      </p>
      {props.followUp}
    </section>
  );
}
