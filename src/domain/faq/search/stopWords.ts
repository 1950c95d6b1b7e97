import { formsOf } from './words';

/** Words that stand in every sentence and say nothing about a problem. "Not" and "no" are no such words. */
const sentences = `a about after all also an and any are as at be because been before but by did do does for from get gets had has
  have how i if in into is it its just me my of on only or our out so some such than that the their them then there these they
  this to too use was we were what when where which while who why will with would you your
  aber alle als am an auch auf aus bei beim bin bis da das dass dem den der des die dies diese dieser dir doch du durch ein eine
  einem einen einer er es für hat habe haben ich ihr im in ist ja man mein meine mich mir mit nach noch nun nur ob oder sich sie
  sind so und uns vom von vor wann was wenn wer werden wie wir wird wo zu zum zur
  أن أنا إلى أو التي الذي الى الي ان ثم ذلك عن على في كل كيف لا ما متى من هذا هذه هل هو هي و يا`;

const common: ReadonlySet<string> = new Set(sentences.split(/\s+/).map((word) => formsOf(word).term));

/** Whether a term says nothing by itself. */
export function isCommon(term: string): boolean {
  return common.has(term);
}
