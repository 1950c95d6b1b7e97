import * as React from 'react';
import { isRepositoryError } from '../../../../domain/RepositoryError';
import { byTitle } from '../../../../domain/training/byTitle';
import type { Skill, SkillDraft } from '../../../../domain/training/skill';
import type { SkillRepository } from '../../../../domain/training/SkillRepository';
import { useMounted } from '../../../../ui/screens/useMounted';
import { fill } from '../../../../ui/words/fill';
import { useSkills } from '../../model/useSkills';
import type { TrainingModel } from '../../model/useTraining';
import { useTrainingWords } from '../../words/TrainingWords';
import { differingSkillFields } from './skillForm';

/** What is written, over what, and what the person began with. */
export interface SkillWriting {
  readonly draft: SkillDraft;
  /** `undefined`: a new skill. */
  readonly seen: Skill | undefined;
  readonly original: SkillDraft;
}

export type SkillSaveState =
  | { readonly kind: 'editing' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly error: unknown }
  /** Somebody deleted it meanwhile. */
  | { readonly kind: 'gone' }
  /** Somebody changed it meanwhile. */
  | { readonly kind: 'conflict'; readonly writing: SkillWriting; readonly theirs: Skill };

type Outcome = { readonly kind: 'written'; readonly skill: Skill } | SkillSaveState;

async function afterConflict(
  skills: SkillRepository,
  writing: SkillWriting,
  { id }: Skill
): Promise<Outcome> {
  const theirs = (await skills.skills()).find((skill) => skill.id === id);
  if (!theirs) return { kind: 'gone' };
  const { draft, original } = writing;
  if (differingSkillFields(draft, theirs).length === 0) return { kind: 'written', skill: theirs };
  // Nothing of the form was written over: there is nothing to choose.
  if (differingSkillFields(original, theirs).length === 0) {
    return { kind: 'written', skill: await skills.update(theirs, { ...draft, tasks: theirs.tasks }) };
  }
  return { kind: 'conflict', writing, theirs };
}

async function write(skills: SkillRepository, writing: SkillWriting): Promise<Outcome> {
  const { seen, draft } = writing;
  try {
    return { kind: 'written', skill: await (seen ? skills.update(seen, draft) : skills.add(draft)) };
  } catch (error) {
    if (seen && isRepositoryError(error, 'notFound')) return { kind: 'gone' };
    if (!seen || !isRepositoryError(error, 'conflict')) return { kind: 'failed', error };
    return afterConflict(skills, writing, seen).catch((later: unknown) => ({ kind: 'failed', error: later }));
  }
}

export interface SkillSaver {
  readonly state: SkillSaveState;
  readonly save: (writing: SkillWriting) => Promise<void>;
  readonly backToForm: () => void;
}

/** Saves the skill and closes the panel. Whatever goes wrong, the input stays. */
export function useSaveSkill({ repositories, say, closePanel }: TrainingModel): SkillSaver {
  const { strings } = useTrainingWords();
  const [state, setState] = React.useState<SkillSaveState>({ kind: 'editing' });
  const isMounted = useMounted();
  const { take } = useSkills(repositories);
  const save = async (writing: SkillWriting): Promise<void> => {
    setState({ kind: 'saving' });
    const outcome = await write(repositories.skills, writing);
    if (outcome.kind !== 'written') {
      if (isMounted()) setState(outcome);
      return;
    }
    const { skill } = outcome;
    take((skills) => [...skills.filter(({ id }) => id !== skill.id), skill].sort(byTitle));
    say({ kind: 'said', tone: 'success', text: fill(strings.SkillSaved, { title: skill.title }) });
    if (isMounted()) closePanel();
  };
  return { state, save, backToForm: () => setState({ kind: 'editing' }) };
}
