/** All that is asked about the person: age, sex where it matters, and what is thought of. */
import { type FormEvent, useState } from 'react';
import { useWords } from '../../pages/shared/language.tsx';
import { type AlonePatient, aloneOrders } from '../logic/alone.ts';
import { aloneWords } from './words.ts';

const sexes = ['unknown', 'female', 'male'] as const;

export function AboutPatient({ begin, waiting }: { begin: (patient: AlonePatient) => void; waiting: boolean }) {
  const say = useWords(aloneWords);
  const [wrong, setWrong] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const patient = patientOf(form);
    setWrong(patient === undefined);
    if (patient !== undefined) begin(patient);
  };
  return (
    <form className="sheet" aria-labelledby="about" onSubmit={submit} noValidate>
      <h2 id="about">{say('about')}</h2>
      <label className="field">
        {say('age')}
        <input name="age" inputMode="numeric" autoComplete="off" aria-invalid={wrong} aria-describedby="age-wrong" />
      </label>
      <p id="age-wrong" className="problem" role="alert" hidden={!wrong}>
        {wrong ? say('ageWrong') : ''}
      </p>
      <Thoughts />
      <div className="choices">
        <button type="submit" className="main" disabled={waiting}>
          {say(waiting ? 'beginning' : 'begin')}
        </button>
      </div>
    </form>
  );
}

/** Sex, where it matters, and what is thought of. */
function Thoughts() {
  const say = useWords(aloneWords);
  return (
    <>
      <label className="field">
        {say('sex')}
        <select name="sex">
          {sexes.map((sex) => (
            <option key={sex} value={sex}>
              {say(sex)}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        {say('order')}
        <select name="order">
          <option value="">{say('noOrder')}</option>
          {Object.entries(aloneOrders).map(([key, { text }]) => (
            <option key={key} value={key}>
              {text}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        {say('question')}
        <textarea name="question" rows={2} maxLength={500} autoComplete="off" />
      </label>
    </>
  );
}

function patientOf(form: FormData): AlonePatient | undefined {
  const typed = String(form.get('age') ?? '').trim();
  const age = /^\d{1,3}$/.test(typed) ? Number(typed) : Number.NaN;
  if (!(age <= 120)) return undefined;
  const sex = sexes.find((one) => one === form.get('sex')) ?? 'unknown';
  return {
    age,
    sex,
    order: String(form.get('order') ?? '') || undefined,
    question: String(form.get('question') ?? ''),
  };
}
