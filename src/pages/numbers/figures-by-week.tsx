/** How things went, week by week: what was done with the cards, and how well red flags are recorded. */
import { useMemo } from 'react';
import { useLanguage, useWords } from '../shared/language.tsx';
import { type Choice, tableAddress } from './data.ts';
import { NumbersFigure } from './figure.tsx';
import { adviceName, completenessSpec, weeksSpec, wordIn } from './figure-specs.ts';
import type { ShownProps } from './figures-by-advice.tsx';
import { numberForm } from './number-form.ts';
import { type Word, words } from './words.ts';

interface WeeksProps extends ShownProps {
  /** What the next numbers will be of. */
  readonly wanted: Choice;
  readonly choose: (choice: Choice) => void;
}

const weekHeadings: readonly Word[] = ['calls', 'sent', 'accepted', 'overridden'];

export function WeeksFigure({ numbers, choice, wanted, choose }: WeeksProps) {
  const say = useWords(words);
  const { language } = useLanguage();
  const form = numberForm(language);
  const rows = numbers.weeks.map(({ week, calls, sent, accepted, overridden }) => [
    form.day(week),
    form.whole(calls),
    form.whole(sent),
    form.share(accepted),
    form.share(overridden),
  ]);
  return (
    <NumbersFigure
      title={say('weeks')}
      lead={say('weeksLead')}
      spec={useMemo(() => weeksSpec(numbers, language), [numbers, language])}
      file={tableAddress('weeks', choice, language)}
      columns={[
        { name: say('week') },
        ...weekHeadings.map((word) => ({ name: wordIn(language, word), isNumber: true })),
      ]}
      rows={rows}
    >
      <AdviceChoice numbers={numbers} wanted={wanted} choose={choose} />
    </NumbersFigure>
  );
}

function AdviceChoice({ numbers, wanted, choose }: Omit<WeeksProps, 'choice'>) {
  const say = useWords(words);
  const { language } = useLanguage();
  return (
    <label className="advice-choice">
      {say('adviceInWeeks')}
      <select value={wanted.advice} onChange={({ target }) => choose({ ...wanted, advice: target.value })}>
        <option value="all">{say('allAdvice')}</option>
        {numbers.advice.map(({ advice }) => (
          <option key={advice} value={advice}>
            {adviceName(numbers, language, advice)}
          </option>
        ))}
      </select>
    </label>
  );
}

export function CompletenessFigure({ numbers, choice }: ShownProps) {
  const say = useWords(words);
  const { language } = useLanguage();
  const form = numberForm(language);
  const rows = numbers.weeks.map(({ week, complete, recorded }) => [
    form.day(week),
    form.whole(complete.of),
    form.share(complete),
    form.percent(complete.rate === undefined ? undefined : recorded),
  ]);
  const headings = [say('calls'), say('allRecorded'), `${say('meanRecorded')}, %`];
  return (
    <NumbersFigure
      title={say('completeness')}
      lead={say('completenessLead')}
      spec={useMemo(() => completenessSpec(numbers, language), [numbers, language])}
      file={tableAddress('weeks', choice, language)}
      columns={[{ name: say('week') }, ...headings.map((name) => ({ name, isNumber: true }))]}
      rows={rows}
    />
  );
}
