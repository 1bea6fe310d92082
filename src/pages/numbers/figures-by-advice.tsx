/** What was done with the cards of each advice, why they were overridden, and how often they came. */
import { useMemo } from 'react';
import { useLanguage, useWords } from '../shared/language.tsx';
import { type Choice, type NamedNumbers, tableAddress } from './data.ts';
import { NumbersFigure } from './figure.tsx';
import { numberForm } from './number-form.ts';
import { bars, counts, dots } from './specs.ts';
import { type Word, words } from './words.ts';

export interface ShownProps {
  readonly numbers: NamedNumbers;
  readonly choice: Choice;
}

const column = (name: string) => ({ name, isNumber: true });

export function AnswersFigure({ numbers, choice }: ShownProps) {
  const say = useWords(words);
  const { language } = useLanguage();
  const form = numberForm(language);
  const [accepted, overridden] = [say('accepted'), say('overridden')];
  const nameOf = (code: string): string => numbers.names.advice[code]?.[language] ?? code;
  const spec = useMemo(() => {
    const rows = numbers.advice.flatMap((one) => {
      const name = numbers.names.advice[one.advice]?.[language] ?? one.advice;
      return [
        { name, kind: accepted, ...one.accepted },
        { name, kind: overridden, ...one.overridden },
      ];
    });
    return dots(rows, [accepted, overridden], words.percentOfCards[language === 'nb' ? 0 : 1]);
  }, [numbers, language, accepted, overridden]);
  const headings: readonly Word[] = ['sent', 'accepted', 'overridden', 'unanswered', 'heldBack'];
  return (
    <NumbersFigure
      title={say('answers')}
      lead={say('answersLead')}
      spec={spec}
      file={tableAddress('advice', choice, language)}
      columns={[{ name: say('advice') }, ...headings.map((word) => column(say(word)))]}
      rows={numbers.advice.map(({ advice, sent, accepted: yes, overridden: no, withheld }) => [
        nameOf(advice),
        form.whole(sent),
        form.share(yes),
        form.share(no),
        form.whole(sent - yes.count - no.count),
        form.whole(withheld.shadow + withheld['shown-lately'] + withheld.overridden),
      ])}
    />
  );
}

export function ReasonsFigure({ numbers, choice }: ShownProps) {
  const say = useWords(words);
  const { language } = useLanguage();
  const form = numberForm(language);
  const named = ({ advice, reason }: NamedNumbers['reasons'][number]): readonly [string, string] => [
    numbers.names.advice[advice]?.[language] ?? advice,
    numbers.names.reasons[reason]?.[language] ?? reason,
  ];
  const spec = useMemo(() => {
    const byReason = Map.groupBy(numbers.reasons, ({ reason }) => reason);
    const rows = [...byReason].map(([reason, ofIt]) => {
      const name = numbers.names.reasons[reason]?.[language] ?? reason;
      return { name, count: ofIt.reduce((sum, { count }) => sum + count, 0) };
    });
    rows.sort((one, other) => other.count - one.count);
    return counts(rows, words.number[language === 'nb' ? 0 : 1]);
  }, [numbers, language]);
  return (
    <NumbersFigure
      title={say('reasons')}
      lead={say('reasonsLead')}
      spec={spec}
      file={tableAddress('reasons', choice, language)}
      columns={[{ name: say('advice') }, { name: say('reason') }, column(say('number'))]}
      rows={numbers.reasons.map((row) => [...named(row), form.whole(row.count)])}
    />
  );
}

export function PerCallsFigure({ numbers, choice }: ShownProps) {
  const say = useWords(words);
  const { language } = useLanguage();
  const form = numberForm(language);
  const spec = useMemo(() => {
    const rows = numbers.advice.map(({ advice, calls }) => {
      return { name: numbers.names.advice[advice]?.[language] ?? advice, kind: '', ...calls };
    });
    return bars(rows, words.per1000[language === 'nb' ? 0 : 1]);
  }, [numbers, language]);
  const headings: readonly Word[] = ['calls', 'per1000', 'interval'];
  return (
    <NumbersFigure
      title={say('perCalls')}
      lead={say('perCallsLead')}
      spec={spec}
      file={tableAddress('advice', choice, language)}
      columns={[{ name: say('advice') }, ...headings.map((word) => column(say(word)))]}
      rows={numbers.advice.map(({ advice, calls }) => [
        numbers.names.advice[advice]?.[language] ?? advice,
        form.whole(calls.count),
        form.per1000(calls.rate),
        calls.rate === undefined ? '' : `${form.per1000(calls.low)}–${form.per1000(calls.high)}`,
      ])}
    />
  );
}
