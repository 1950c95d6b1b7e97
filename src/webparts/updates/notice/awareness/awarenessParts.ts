import type { Person } from '../../../../domain/people/person';
import type { OpenNotice } from '../useOpenNotice';
import type { OverrideEditor } from './useOverrides';

/** What the forms of the awareness part have in common. */
export interface AwarenessParts {
  readonly open: OpenNotice;
  readonly editor: OverrideEditor;
  /** Each form says under a name of its own whether it holds something. */
  readonly onDirty: (part: string | number, isDirty: boolean) => void;
  readonly loadOwners: () => Promise<readonly Person[]>;
}
