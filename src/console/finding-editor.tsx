/** Changes findings of the chosen patient: each becomes an Observation of this moment, sent with the next call. */
import { useState } from 'react';
import { useLanguage, useWords } from '../pages/shared/language.tsx';
import type { FormPart } from './call-form.tsx';
import { courses, type FindingEdit } from './finding-edits.ts';
import { type Word, words } from './words.ts';

const groups: readonly (readonly [group: string, word: Word])[] = [
  ['emergency', 'emergencySigns'],
  ['red-flag', 'red-flag'],
  ['nerve-root', 'nerve-root'],
  ['yellow-flag', 'yellow-flag'],
  ['green-flag', 'green-flag'],
  ['mr-safety', 'mr-safety'],
  ['diagnosis', 'diagnosisGroup'],
  ['other', 'other'],
];

export function FindingEditor({ choices, step }: FormPart) {
  const say = useWords(words);
  const { edits } = choices;
  const edit = (code: string, value: FindingEdit['value']): void =>
    step({ type: 'finding', edit: { code, value, at: new Date().toISOString() } });
  return (
    <details id="findings-part">
      <summary>{edits.length > 0 ? `${say('findings')} (${edits.length})` : say('findings')}</summary>
      <p className="quiet">{say('findingsHint')}</p>
      <FindingChoice choices={choices} edit={edit} />
      <CourseChoice choices={choices} step={step} edit={edit} />
      <ul id="edits" className="plain">
        {edits.map((one) => (
          <EditItem key={one.code} edit={one} choices={choices} step={step} />
        ))}
      </ul>
    </details>
  );
}

interface EditorPart {
  readonly choices: FormPart['choices'];
  readonly edit: (code: string, value: FindingEdit['value']) => void;
}

function FindingChoice({ choices, edit }: EditorPart) {
  const say = useWords(words);
  const { language } = useLanguage();
  const [code, setCode] = useState('saddle-sensory-loss');
  const grouped = Object.groupBy(Object.entries(choices.known.names), ([, { group }]) => group);
  return (
    <>
      <label htmlFor="finding">{say('finding')}</label>
      <select id="finding" value={code} onChange={({ target }) => setCode(target.value)}>
        {groups.map(([group, word]) => (
          <optgroup key={group} label={say(word)}>
            {(grouped[group] ?? []).map(([one, name]) => (
              <option key={one} value={one}>
                {name[language]}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <div className="row">
        <button type="button" onClick={() => edit(code, true)}>
          {say('isPresent')}
        </button>
        <button type="button" onClick={() => edit(code, false)}>
          {say('isAbsent')}
        </button>
      </div>
    </>
  );
}

function CourseChoice({ choices, step, edit }: FormPart & EditorPart) {
  const say = useWords(words);
  const value = choices.edits.find(({ code }) => code === 'course')?.value;
  const choose = (chosen: string): void => {
    const course = courses.find((one) => one === chosen);
    if (course) edit('course', course);
    else step({ type: 'forget', code: 'course' });
  };
  return (
    <>
      <label htmlFor="course">{say('courseOfPain')}</label>
      <select id="course" value={String(value ?? '')} onChange={({ target }) => choose(target.value)}>
        <option value="">{say('asCharted')}</option>
        {courses.map((course) => (
          <option key={course} value={course}>
            {say(course)}
          </option>
        ))}
      </select>
    </>
  );
}

function EditItem({ edit: { code, value }, choices, step }: FormPart & { edit: FindingEdit }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const name = code === 'course' ? say('courseOfPain') : (choices.known.names[code]?.[language] ?? code);
  const said = typeof value === 'boolean' ? say(value ? 'isPresent' : 'isAbsent') : say(value);
  const forget = (): void => {
    step({ type: 'forget', code });
    document.getElementById('finding')?.focus();
  };
  return (
    <li className="row">
      <span>{`${name}: ${said.toLowerCase()}`}</span>
      <button type="button" aria-label={`${say('undo')}: ${name}`} onClick={forget}>
        {say('undo')}
      </button>
    </li>
  );
}
