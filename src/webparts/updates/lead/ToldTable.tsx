import * as React from 'react';
import type { ToldFigure } from '../../../domain/updates/leadFigures';
import { useUpdatesWords } from '../words/UpdatesWords';
import { FigureButton } from './FigureButton';
import type { FigurePartProps } from './FigureCards';
import { figureTitle, type Figure, type ToldWhich } from './figures';
import { audienceName, shareText } from './leadNames';
import styles from './Lead.module.scss';

function ToldCell(props: {
  readonly told: ToldFigure;
  readonly which: ToldWhich;
  readonly onFigure: FigurePartProps['onFigure'];
}): JSX.Element {
  const words = useUpdatesWords();
  const { told, which } = props;
  const figure: Figure = { kind: 'told', audience: told.audience, which };
  const rows = told[`${which}Rows`].length;
  return (
    <td>
      <FigureButton figure={figure} rows={rows} label={figureTitle(words, figure)} onFigure={props.onFigure}>
        {which === 'inTime' ? shareText(words, told.inTime) : words.formats.number(rows)}
      </FigureButton>
    </td>
  );
}

/** Whether people were told of changes before these reached them. */
export function ToldTable({ data, scope, onFigure }: FigurePartProps): JSX.Element {
  const { strings } = useUpdatesWords();
  return (
    <section className={styles.section}>
      <h3>{strings.LeadTold}</h3>
      <p className={styles.rule}>
        {strings.LeadToldRule} {scope}
      </p>
      <table className={styles.table} aria-label={strings.LeadTold}>
        <thead>
          <tr>
            <th scope="col">{strings.LeadAudience}</th>
            <th scope="col">{strings.LeadInTime}</th>
            <th scope="col">{strings.LeadToldLate}</th>
            <th scope="col">{strings.LeadNotYet}</th>
          </tr>
        </thead>
        <tbody>
          {data.figures.told.map((told) => (
            <tr key={told.audience}>
              <th scope="row">{audienceName(strings, told.audience)}</th>
              <ToldCell told={told} which="inTime" onFigure={onFigure} />
              <ToldCell told={told} which="late" onFigure={onFigure} />
              <ToldCell told={told} which="notYet" onFigure={onFigure} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
