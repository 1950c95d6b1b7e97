import { focusAreas, type FocusArea } from '../../lists';
import type { Reference, TaskDraft, TaskKind } from '../tasks/task';
import { emptyDraft } from '../tasks/taskDraft';
import { plainTextToHtml } from './plainTextToHtml';
import { titleFromText } from './titleFromText';

interface GuideOrigin {
  readonly phaseTitle: string;
  readonly reference: Reference | null;
}

function draft(
  kind: TaskKind,
  focusArea: FocusArea,
  text: string,
  details: string,
  origin: GuideOrigin
): TaskDraft {
  const { title, isWhole } = titleFromText(text);
  const body = [isWhole ? '' : text, details].filter(Boolean).join('\n\n');
  return {
    ...emptyDraft,
    title,
    kind,
    focusArea,
    instructions: plainTextToHtml(body),
    reference: origin.reference
  };
}

/** The suite's focus area with that name, any case; guides may name others, which belong to Planning. */
export function focusAreaNamed(name: string): FocusArea {
  const wanted = name.trim().toLowerCase();
  return focusAreas.find((area) => area.toLowerCase() === wanted) ?? 'Planning';
}

/** Words that tell which focus area a free text is about; the first area that matches wins. */
const areaWords: readonly (readonly [FocusArea, RegExp])[] = [
  ['Training', /\btrain|new hire|learn/i],
  ['Help desk', /help ?desk|troubleshoot|support team/i],
  ['Awareness', /\baware|communicat|notif|inform|announce|update/i],
  ['Operations', /monitor|alert|deploy|polic|console|enrol|device|app(?:lication)?s?\b/i]
];

export function focusAreaOfText(text: string): FocusArea {
  return areaWords.find(([, words]) => words.test(text))?.[0] ?? 'Planning';
}

export function questionDraft(text: string, origin: GuideOrigin): TaskDraft {
  return draft('Discovery question', 'Planning', text, '', origin);
}

export function stepDraft(text: string, origin: GuideOrigin): TaskDraft {
  return draft('Get started', focusAreaOfText(text), text, '', origin);
}

export function focusAreaDraft(name: string, text: string, origin: GuideOrigin): TaskDraft {
  return draft('Activity', focusAreaNamed(name), text, '', origin);
}

export function challengeDraft(challenge: string, mitigation: string, origin: GuideOrigin): TaskDraft {
  return draft('Challenge', focusAreaOfText(`${challenge} ${mitigation}`), challenge, mitigation, origin);
}
