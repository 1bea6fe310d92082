/** All that is asked now: the emergency questions first, and only then the rest. */
import type { Answers, Change } from '../logic/answers.ts';
import type { Plan } from '../logic/plan.ts';
import type { ServiceReading } from '../logic/reading.ts';
import { BodyFigure } from './body-figure.tsx';
import { Course } from './course.tsx';
import { Emergency } from './emergency.tsx';
import { Group } from './group.tsx';
import { useSay } from './say.ts';

export interface AskedProps {
  readonly answers: Answers;
  readonly change: (change: Change) => void;
  readonly reading: ServiceReading;
}

export interface QuestionsProps extends AskedProps {
  readonly plan: Plan;
  readonly onCall: Readonly<Partial<Record<'nb' | 'en', string>>>;
}

export function Questions({ plan, onCall, ...asked }: QuestionsProps) {
  const say = useSay();
  const { given } = asked.answers;
  const isThrough = plan.emergency.every(({ code }) => given[code] !== undefined);
  const figure = <BodyFigure {...asked} />;
  return (
    <>
      <Emergency {...asked} questions={plan.emergency} onCall={onCall} />
      {isThrough && (
        <>
          {plan.groups.map((group) => (
            <Group key={group.id} {...asked} group={group} />
          ))}
          {(plan.asksCourse || plan.asksOnset) && <Course {...asked} asksOnset={plan.asksOnset} />}
          {plan.asksFigure && figure}
          <details className="sheet further">
            <summary>{say('further')}</summary>
            {!plan.asksCourse && !plan.asksOnset && <Course {...asked} asksOnset />}
            {!plan.asksFigure && figure}
            {plan.further.map((group) => (
              <Group key={group.id} {...asked} group={group} />
            ))}
          </details>
        </>
      )}
    </>
  );
}
