import * as React from 'react';
import { pastActByWithoutDecision } from '../../../domain/updates/decisionState';
import { leadFigures } from '../../../domain/updates/leadFigures';
import { noticeStanding, type StandingContext } from '../../../domain/updates/standing';
import { useUpdatesWords } from '../words/UpdatesWords';
import type { LeadData } from './figures';
import type { LeadProgress } from './readForLead';

/** The figures of what was read. */
export function useLeadData({ ofPeriod, undecided }: LeadProgress, context: StandingContext): LeadData {
  const { culture } = useUpdatesWords();
  const { timeZone } = culture;
  return React.useMemo(() => {
    const standing = ofPeriod.map(({ notice, records }) => ({
      notice,
      standing: noticeStanding(notice, records, context)
    }));
    return {
      standing,
      figures: leadFigures(standing, context.today, timeZone),
      pastActBy: pastActByWithoutDecision(undecided, context.today),
      undecided: undecided.length
    };
  }, [ofPeriod, undecided, context, timeZone]);
}
