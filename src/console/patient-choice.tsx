/** Chooses a patient from the demonstration, from the FHIR server or from a file. */
import { useState } from 'react';
import { useLanguage, useWords } from '../pages/shared/language.tsx';
import { useLast } from '../pages/shared/use-last.ts';
import { type FormPart, Story } from './call-form.tsx';
import { allPatients, patientOf } from './choices.ts';
import { referralHook, takesOrders } from './hooks.ts';
import { type ConsolePatient, fromFile, type UploadProblem } from './patients.ts';
import { words } from './words.ts';

type Group = 'seen' | 'ordering' | 'receiving' | 'onServer' | 'uploaded';
const groups: readonly Group[] = ['seen', 'ordering', 'receiving', 'onServer', 'uploaded'];

/** By what happens, in the order of the index inside a group. */
function groupOf({ chart, describes, hook }: ConsolePatient): Group {
  if (chart) return 'uploaded';
  if (!describes) return 'onServer';
  if (hook === referralHook) return 'receiving';
  return takesOrders(hook) ? 'ordering' : 'seen';
}

export function PatientChoice({ choices, step }: FormPart) {
  const say = useWords(words);
  const grouped = Object.groupBy(allPatients(choices), groupOf);
  return (
    <>
      <label htmlFor="patient">{say('patient')}</label>
      <select
        id="patient"
        value={choices.patientKey}
        onChange={({ target }) => step({ type: 'patient', key: target.value })}
      >
        {groups.map((group) => {
          const patients = grouped[group] ?? [];
          return patients.length === 0 ? null : (
            <optgroup key={group} label={say(group)}>
              {patients.map((patient) => (
                <PatientOption key={patient.key} patient={patient} />
              ))}
            </optgroup>
          );
        })}
      </select>
      <Story patient={patientOf(choices)} />
      <Upload choices={choices} step={step} />
    </>
  );
}

function PatientOption({ patient: { key, name, describes } }: { patient: ConsolePatient }) {
  const { language } = useLanguage();
  return <option value={key}>{describes ? `${name}: ${describes[language]}` : name}</option>;
}

function Upload({ step }: FormPart) {
  const say = useWords(words);
  const [problem, setProblem] = useState<UploadProblem>();
  const last = useLast();
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const isLast = last();
    const read = fromFile(await file.text());
    if (!isLast()) return;
    setProblem(typeof read === 'string' ? read : undefined);
    if (typeof read !== 'string') step({ type: 'upload', patient: read });
  };
  return (
    <details>
      <summary>{say('uploadOwn')}</summary>
      <label htmlFor="upload">{say('upload')}</label>
      <input
        id="upload"
        type="file"
        accept=".json,application/json,application/fhir+json"
        aria-describedby="upload-hint"
        onChange={({ target }) => take(target.files?.[0])}
      />
      <p id="upload-hint" className="quiet">
        {say('uploadHint')}
      </p>
      <p role="alert" className="problem">
        {problem && say(problem)}
      </p>
    </details>
  );
}
