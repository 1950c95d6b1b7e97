import * as React from 'react';
import { longestTitle } from '../../../../domain/faq/validateEntry';
import { foldWord } from '../../../../domain/faq/search/foldText';
import type { Skill } from '../../../../domain/training/skill';
import { useMounted } from '../../../../ui/screens/useMounted';
import { fill } from '../../../../ui/words/fill';
import { useSkills } from '../../model/useSkills';
import type { TrainingRepositories } from '../../TrainingRepositories';
import { useTrainingWords } from '../../words/TrainingWords';

export interface QuickSkill {
  readonly name: string;
  readonly type: (name: string) => void;
  readonly isAdding: boolean;
  readonly error: unknown;
  /** What was done, in words. */
  readonly said: string;
  readonly longest: number;
  readonly add: () => Promise<void>;
}

/** Adds a skill by its name, without leaving the course. One that is there already is chosen instead. */
export function useQuickSkill(
  repositories: TrainingRepositories,
  onChosen: (id: number) => void
): QuickSkill {
  const { strings, formats } = useTrainingWords();
  const { rows, take } = useSkills(repositories);
  const [name, setName] = React.useState('');
  const [isAdding, setAdding] = React.useState(false);
  const [error, setError] = React.useState<unknown>();
  const [said, setSaid] = React.useState('');
  const isMounted = useMounted();
  const latest = React.useRef(onChosen);
  latest.current = onChosen;

  const choose = ({ id, title }: Skill, text: string): void => {
    latest.current(id);
    setName('');
    setSaid(fill(text, { skill: title }));
  };
  const add = async (): Promise<void> => {
    const title = name.trim();
    if (title === '' || isAdding) return;
    setError(undefined);
    setSaid('');
    const known = rows?.find((skill) => foldWord(skill.title.trim()) === foldWord(title));
    if (known) return choose(known, strings.EditSkillKnown);
    setAdding(true);
    try {
      const skill = await repositories.skills.add({
        title,
        summary: '',
        platforms: [],
        wanted: 1,
        tasks: []
      });
      take((skills) => [...skills, skill].sort((a, b) => formats.compare(a.title, b.title)));
      if (isMounted()) choose(skill, strings.EditSkillAdded);
    } catch (failed) {
      if (isMounted()) setError(failed);
    } finally {
      if (isMounted()) setAdding(false);
    }
  };
  return { name, type: setName, isAdding, error, said, longest: longestTitle, add };
}
