import * as React from 'react';
import { percentOf } from '../../../domain/overview/devices/deviceNumbers';
import { Icon, type IconName } from '../../../ui/icons/Icon';
import { useOverviewWords, type OverviewWords } from '../words/OverviewWords';
import styles from './Devices.module.scss';

/** How something is to be taken. Drawn with a pattern each, and always said in words too. */
export type ShareTone = 'good' | 'wait' | 'bad' | 'plain' | 'open';

export interface Share {
  readonly key: string;
  readonly name: string;
  readonly devices: number;
  readonly tone: ShareTone;
}

const icons: Readonly<Record<ShareTone, IconName | undefined>> = {
  good: 'check',
  wait: 'clock',
  bad: 'warning',
  plain: undefined,
  open: 'circle'
};

export function percentWords({ culture }: OverviewWords, part: number, whole: number): string {
  const percent = percentOf(part, whole);
  if (percent === undefined) return '';
  return new Intl.NumberFormat(culture.locale, { style: 'percent' }).format(percent / 100);
}

function ShareRow({ share, total }: { readonly share: Share; readonly total: number }): JSX.Element {
  const words = useOverviewWords();
  const { name, devices, tone } = share;
  const icon = icons[tone];
  return (
    <li className={styles.share}>
      <span className={`${styles.mark} ${styles[tone]}`} aria-hidden="true" />
      {icon ? <Icon name={icon} className={styles.icon} /> : null}
      <span className={styles.name}>{name}</span>
      <span className={styles.count}>{words.formats.number(devices)}</span>
      <span className={styles.percent}>{percentWords(words, devices, total)}</span>
    </li>
  );
}

/** The parts of a whole: as a bar, and in words and numbers below, which say the same. */
export function ShareBar(props: {
  readonly label: string;
  readonly shares: readonly Share[];
  readonly total: number;
}): JSX.Element {
  const shown = props.shares.filter(({ devices }) => devices > 0);
  return (
    <>
      <div className={styles.bar} aria-hidden="true">
        {shown.map(({ key, devices, tone }) => (
          <span key={key} className={`${styles.part} ${styles[tone]}`} style={{ flexGrow: devices }} />
        ))}
      </div>
      <ul className={styles.shares} aria-label={props.label}>
        {shown.map((share) => (
          <ShareRow key={share.key} share={share} total={props.total} />
        ))}
      </ul>
    </>
  );
}
