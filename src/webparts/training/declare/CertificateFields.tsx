import * as React from 'react';
import { DateField } from '../../../ui/fields/DateField';
import { FilesField } from '../../../ui/fields/FilesField';
import { TextBox } from '../../../ui/fields/TextBox';
import { useTrainingWords } from '../words/TrainingWords';
import { declareFileText, declareProblemText } from './declareWords';
import type { DeclareFieldsState } from './useDeclareFields';

/** The certificate: where it can be seen, and how long it counts. */
export function CertificateFields(
  props: Pick<DeclareFieldsState, 'fields' | 'change' | 'problems' | 'dates'>
): JSX.Element {
  const words = useTrainingWords();
  const { strings } = words;
  const { fields, change, problems, dates } = props;
  const { learnedOn, validUntil, link, files } = fields;
  return (
    <>
      <DateField
        label={strings.DeclareValidUntil}
        value={validUntil}
        problem={declareProblemText(words, problems, ['endsBeforeLearned'], learnedOn)}
        onChange={(next) => change({ validUntil: next })}
        onWrong={(isWrong) => dates.mark('validUntil', isWrong)}
      />
      <TextBox
        label={strings.DeclareLink}
        type="url"
        dir="ltr"
        value={link}
        problem={declareProblemText(words, problems, ['notAnAddress'], learnedOn)}
        onChange={(next) => change({ link: next })}
      />
      <FilesField
        label={strings.DeclareFiles}
        files={files}
        refuse={(file) => declareFileText(words, file)}
        problem={declareProblemText(words, problems, ['certificateMissing', 'certificateNeeded'], learnedOn)}
        onChange={(next) => change({ files: next })}
      />
    </>
  );
}
