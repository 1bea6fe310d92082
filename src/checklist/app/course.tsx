/** How it goes, and when it began: both decide whether imaging helps. */
import { useId } from 'react';
import type { CourseAnswer } from '../logic/answers.ts';
import type { AskedProps } from './questions.tsx';
import { useSay } from './say.ts';

const courses: readonly CourseAnswer[] = ['improving', 'unchanged', 'worsening', 'fluctuating'];

/** @param asksOnset false: the record knows, or nothing hangs on it */
export function Course({ answers, change, reading, asksOnset }: AskedProps & { readonly asksOnset: boolean }) {
  const say = useSay();
  const id = useId();
  const shown = answers.course ?? (reading.course === 'not-documented' ? undefined : reading.course);
  return (
    <section className="sheet" aria-labelledby={id}>
      <fieldset className="row">
        <legend id={id}>{say('courseTitle')}</legend>
        {answers.course === undefined && shown !== undefined && (
          <p className="chart-note">
            {say('fromRecord')}: {say(shown)}
          </p>
        )}
        <div className="choices">
          {courses.map((course) => (
            <label key={course} className="choice">
              <input
                type="radio"
                name="course"
                checked={shown === course}
                onChange={() => change({ type: 'course', course })}
              />
              <span>{say(course)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {asksOnset && (
        <label className="field">
          {say('onset')}
          <input
            type="date"
            value={answers.onset ?? ''}
            max={new Date().toISOString().slice(0, 10)}
            onChange={({ target }) => change({ type: 'onset', onset: target.value || undefined })}
          />
        </label>
      )}
    </section>
  );
}
