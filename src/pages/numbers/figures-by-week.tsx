/** How things went, week by week: what was done with the cards, and how well red flags are recorded. */
import { useMemo } from 'react';
import { useLanguage, useWords } from '../shared/language.tsx';
import { type Choice, tableAddress } from './data.ts';
import { NumbersFigure } from './figure.tsx';
import type { ShownProps } from './figures-by-advice.tsx';
import { numberForm } from './number-form.ts';
import { lines } from './specs.ts';
import { type Word, words } from './words.ts';

const column = (name: string) => ({ name, isNumber: true });

interface WeeksProps extends ShownProps {
  readonly choose: (choice: Choice) => void;
}

export function WeeksFigure({ numbers, choice, choose }: WeeksProps) {
  const say = useWords(words);
  const { language } = useLanguage();
  const form = numberForm(language);
  const [accepted, overridden] = [say('accepted'), say('overridden')];
  const spec = useMemo(() => {
    const rows = numbers.weeks.flatMap((one) => [
      { week: one.week, kind: accepted, ...one.accepted },
      { week: one.week, kind: overridden, ...one.overridden },
    ]);
    return lines(rows, [accepted, overridden], words.percentOfCards[language === 'nb' ? 0 : 1]);
  }, [numbers, language, accepted, overridden]);
  const headings: readonly Word[] = ['calls', 'sent', 'accepted', 'overridden'];
  return (
    <NumbersFigure
      title={say('weeks')}
      lead={say('weeksLead')}
      spec={spec}
      file={tableAddress('weeks', choice, language)}
      columns={[{ name: say('week') }, ...headings.map((word) => column(say(word)))]}
      rows={numbers.weeks.map(({ week, calls, sent, accepted: yes, overridden: no }) => [
        form.day(week),
        form.whole(calls),
        form.whole(sent),
        form.share(yes),
        form.share(no),
      ])}
    >
      <label className="advice-choice">
        {say('adviceInWeeks')}
        <select value={choice.advice} onChange={({ target }) => choose({ ...choice, advice: target.value })}>
          <option value="all">{say('allAdvice')}</option>
          {numbers.advice.map(({ advice }) => (
            <option key={advice} value={advice}>
              {numbers.names.advice[advice]?.[language] ?? advice}
            </option>
          ))}
        </select>
      </label>
    </NumbersFigure>
  );
}

export function CompletenessFigure({ numbers, choice }: ShownProps) {
  const say = useWords(words);
  const { language } = useLanguage();
  const form = numberForm(language);
  const [all, mean] = [say('allRecorded'), say('meanRecorded')];
  const spec = useMemo(() => {
    const rows = numbers.weeks.flatMap(({ week, complete, recorded }) => [
      { week, kind: all, ...complete },
      // A mean over flags that belong together has no such interval: a line, and no band.
      { week, kind: mean, ...complete, ...middle(complete.rate === undefined ? undefined : recorded) },
    ]);
    return lines(rows, [all, mean], words.percentOfCalls[language === 'nb' ? 0 : 1]);
  }, [numbers, language, all, mean]);
  return (
    <NumbersFigure
      title={say('completeness')}
      lead={say('completenessLead')}
      spec={spec}
      file={tableAddress('weeks', choice, language)}
      columns={[{ name: say('week') }, column(say('calls')), column(all), column(`${mean}, %`)]}
      rows={numbers.weeks.map(({ week, complete, recorded }) => [
        form.day(week),
        form.whole(complete.of),
        form.share(complete),
        form.percent(complete.rate === undefined ? undefined : recorded),
      ])}
    />
  );
}

function middle(rate: number | undefined) {
  return rate === undefined ? {} : { rate, low: rate, high: rate };
}
