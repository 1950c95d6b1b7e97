import type { DecisionKind } from '../../../../domain/updates/decision';
import { fill } from '../../../../ui/words/fill';
import { decisionName, impactName } from '../../words/choiceNames';
import type { UpdatesWords } from '../../words/UpdatesWords';
import type { DecisionForm, FormField } from './decisionForm';

type Strings = UpdatesWords['strings'];

/** What a decision means, in a sentence. */
export function decisionSentence(strings: Strings, kind: DecisionKind): string {
  const sentences: Readonly<Record<DecisionKind, string>> = {
    notRelevant: strings.DecideAboutNotRelevant,
    accept: strings.DecideAboutAccept,
    testFirst: strings.DecideAboutTestFirst,
    optOut: strings.DecideAboutOptOut,
    act: strings.DecideAboutAct
  };
  return sentences[kind];
}

/** The name of a field; the day to look again is the day of the result when something is tested. */
export function fieldName(strings: Strings, field: FormField, kind: DecisionKind | undefined): string {
  switch (field) {
    case 'kind':
      return strings.DecideKind;
    case 'reason':
      return strings.DecideReason;
    case 'adminImpact':
      return strings.DecideAdminImpact;
    case 'userImpact':
      return strings.DecideUserImpact;
    case 'owner':
      return strings.DecideOwner;
    case 'actBy':
      return strings.DecideActBy;
    case 'reviewOn':
      return kind === 'testFirst' ? strings.DecideResultOn : strings.DecideReviewOn;
  }
}

export function optional(strings: Strings, name: string, isRequired: boolean): string {
  return isRequired ? name : fill(strings.DecideOptional, { name });
}

/** A field of a decision as people read it; empty when it holds nothing. */
export function fieldValue({ strings, formats }: UpdatesWords, form: DecisionForm, field: FormField): string {
  switch (field) {
    case 'kind':
      return form.kind ? decisionName(strings, form.kind) : '';
    case 'reason':
      return form.reason;
    case 'adminImpact':
    case 'userImpact': {
      const impact = form[field];
      return impact ? impactName(strings, impact) : '';
    }
    case 'owner':
      return form.owner?.name ?? '';
    case 'actBy':
    case 'reviewOn': {
      const day = form[field];
      return day ? formats.date(day) : '';
    }
  }
}
