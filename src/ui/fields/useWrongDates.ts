import * as React from 'react';

/** Which date boxes of a form hold text that is no date. */
export interface WrongDates {
  readonly isAny: boolean;
  readonly mark: (field: string, isWrong: boolean) => void;
  /** When other fields are shown than before. */
  readonly clear: () => void;
}

export function useWrongDates(): WrongDates {
  const [wrong, setWrong] = React.useState<readonly string[]>([]);
  const mark = React.useCallback(
    (field: string, isWrong: boolean) =>
      setWrong((now) => [...now.filter((one) => one !== field), ...(isWrong ? [field] : [])]),
    []
  );
  const clear = React.useCallback(() => setWrong([]), []);
  return { isAny: wrong.length > 0, mark, clear };
}
