/** How it goes, and when it began: both decide whether imaging helps. */
import { useId } from 'react';
import type { CourseAnswer } from '../logic/answers.ts';
import type { AskedProps } from './questions.tsx';
import { useSay } from './say.ts';

const courses: readonly CourseAnswer[] = ['improving', 'unchanged', 'worsening', 'fluctuating'];

/** @param asksOnset false: the record knows, or nothing hangs on it */
export function Course({ asksOnset, ...asked }: AskedProps & { readonly asksOnset: boolean }) {
  const id = useId();
  return (
    <section className="sheet" aria-labelledby={id}>
      <CourseChoice {...asked} id={id} />
      {asksOnset && <Onset {...asked} />}
    </section>
  );
}

function CourseChoice({ answers, change, reading, id }: AskedProps & { readonly id: string }) {
  const say = useSay();
  const recorded = reading.course === 'not-documented' ? undefined : reading.course;
  const choices = courses.map((course) => (
    <label key={course} className="choice">
      <input
        type="radio"
        name="course"
        checked={(answers.course ?? recorded) === course}
        onChange={() => change({ type: 'course', course })}
      />
      <span>{say(course)}</span>
    </label>
  ));
  return (
    <fieldset className="row">
      <legend id={id}>{say('courseTitle')}</legend>
      {answers.course === undefined && recorded !== undefined && (
        <p className="chart-note">
          {say('fromRecord')}: {say(recorded)}
        </p>
      )}
      <div className="choices">{choices}</div>
    </fieldset>
  );
}

function Onset({ answers, change }: AskedProps) {
  const say = useSay();
  return (
    <label className="field">
      {say('onset')}
      <input
        type="date"
        value={answers.onset ?? ''}
        max={new Date().toISOString().slice(0, 10)}
        onChange={({ target }) => change({ type: 'onset', onset: target.value || undefined })}
      />
    </label>
  );
}
