/** What was done with the cards of each advice, why they were overridden, and how often they came. */
import { useMemo } from 'react';
import { useLanguage, useWords } from '../shared/language.tsx';
import { type Choice, type NamedNumbers, tableAddress } from './data.ts';
import { NumbersFigure } from './figure.tsx';
import { adviceName, answersSpec, perCallsSpec, reasonName, reasonsSpec, wordIn } from './figure-specs.ts';
import { numberForm } from './number-form.ts';
import { type Word, words } from './words.ts';

export interface ShownProps {
  readonly numbers: NamedNumbers;
  /** What they are of. */
  readonly choice: Choice;
}

const answerHeadings: readonly Word[] = ['sent', 'accepted', 'overridden', 'unanswered', 'heldBack'];
const perCallsHeadings: readonly Word[] = ['calls', 'per1000', 'interval'];

export function AnswersFigure({ numbers, choice }: ShownProps) {
  const say = useWords(words);
  const { language } = useLanguage();
  const form = numberForm(language);
  const rows = numbers.advice.map(({ advice, sent, accepted, overridden, withheld }) => [
    adviceName(numbers, language, advice),
    form.whole(sent),
    form.share(accepted),
    form.share(overridden),
    form.whole(sent - accepted.count - overridden.count),
    form.whole(withheld.shadow + withheld['shown-lately'] + withheld.overridden),
  ]);
  return (
    <NumbersFigure
      title={say('answers')}
      lead={say('answersLead')}
      spec={useMemo(() => answersSpec(numbers, language), [numbers, language])}
      file={tableAddress('advice', choice, language)}
      columns={[
        { name: say('advice') },
        ...answerHeadings.map((word) => ({ name: wordIn(language, word), isNumber: true })),
      ]}
      rows={rows}
    />
  );
}

export function ReasonsFigure({ numbers, choice }: ShownProps) {
  const say = useWords(words);
  const { language } = useLanguage();
  const form = numberForm(language);
  const rows = numbers.reasons.map(({ advice, reason, count }) => [
    adviceName(numbers, language, advice),
    reasonName(numbers, language, reason),
    form.whole(count),
  ]);
  return (
    <NumbersFigure
      title={say('reasons')}
      lead={say('reasonsLead')}
      spec={useMemo(() => reasonsSpec(numbers, language), [numbers, language])}
      file={tableAddress('reasons', choice, language)}
      columns={[{ name: say('advice') }, { name: say('reason') }, { name: say('number'), isNumber: true }]}
      rows={rows}
    />
  );
}

export function PerCallsFigure({ numbers, choice }: ShownProps) {
  const say = useWords(words);
  const { language } = useLanguage();
  const form = numberForm(language);
  const rows = numbers.advice.map(({ advice, calls: { count, rate, low, high } }) => [
    adviceName(numbers, language, advice),
    form.whole(count),
    form.per1000(rate),
    rate === undefined ? '' : `${form.per1000(low)}–${form.per1000(high)}`,
  ]);
  return (
    <NumbersFigure
      title={say('perCalls')}
      lead={say('perCallsLead')}
      spec={useMemo(() => perCallsSpec(numbers, language), [numbers, language])}
      file={tableAddress('advice', choice, language)}
      columns={[
        { name: say('advice') },
        ...perCallsHeadings.map((word) => ({ name: wordIn(language, word), isNumber: true })),
      ]}
      rows={rows}
    />
  );
}
