/** The left side: patient, hook, orders, findings, where the data come from, and whom to ask. */
import { useLanguage, useWords } from '../pages/shared/language.tsx';
import { type Choices, patientOf, type Step } from './choices.ts';
import { FindingEditor } from './finding-editor.tsx';
import { needsEncounter, takesOrders } from './hooks.ts';
import { diagnosisCatalogue } from './order-catalogue.ts';
import { OrderList } from './order-list.tsx';
import { PatientChoice } from './patient-choice.tsx';
import type { ConsolePatient } from './patients.ts';
import { Surroundings } from './surroundings.tsx';
import type { ConsoleView } from './use-console.ts';
import { words } from './words.ts';

/** What a part of the form shows, and how it tells what was chosen in it. */
export interface FormPart {
  readonly choices: Choices;
  readonly step: (step: Step) => void;
}

export function CallForm({ choices, step, send }: ConsoleView) {
  const say = useWords(words);
  const patient = patientOf(choices);
  const part = { choices, step };
  return (
    <form
      id="call"
      aria-labelledby="call-heading"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <h2 id="call-heading">{say('call')}</h2>
      <PatientChoice {...part} />
      <HookChoice {...part} patient={patient} />
      {choices.hook === 'problem-list-item-create' && <DiagnosisChoice {...part} />}
      {(takesOrders(choices.hook) || choices.changes.length > 0) && <OrderList {...part} />}
      <FindingEditor {...part} />
      <DataChoice {...part} patient={patient} />
      <Surroundings {...part} />
      <button type="submit" className="main send">
        {say('send')}
      </button>
    </form>
  );
}

interface AboutPatient extends FormPart {
  readonly patient: ConsolePatient | undefined;
}

function HookChoice({ choices, step, patient }: AboutPatient) {
  const say = useWords(words);
  return (
    <>
      <label htmlFor="hook">{say('hook')}</label>
      <select
        id="hook"
        value={choices.hook}
        onChange={({ target }) => step({ type: 'set', choices: { hook: target.value } })}
      >
        {choices.known.services.map(({ hook }) => (
          <option key={hook} disabled={needsEncounter(hook) && !patient?.encounterId}>
            {hook}
          </option>
        ))}
      </select>
    </>
  );
}

function DiagnosisChoice({ choices, step }: FormPart) {
  const say = useWords(words);
  return (
    <>
      <label htmlFor="diagnosis">{say('diagnosis')}</label>
      <select
        id="diagnosis"
        value={choices.diagnosis}
        onChange={({ target }) => step({ type: 'set', choices: { diagnosis: target.value } })}
      >
        {Object.entries(diagnosisCatalogue).map(([code, text]) => (
          <option key={code} value={code}>{`${code} ${text}`}</option>
        ))}
      </select>
    </>
  );
}

/** An uploaded chart stands on no server that the service could read. */
function DataChoice({ choices, step, patient }: AboutPatient) {
  const say = useWords(words);
  const uploaded = patient?.chart !== undefined;
  const shown = uploaded ? 'prefetch' : choices.data;
  return (
    <fieldset>
      <legend>{say('data')}</legend>
      {(['prefetch', 'server'] as const).map((data) => (
        <label key={data} className="choice">
          <input
            type="radio"
            name="data"
            value={data}
            checked={shown === data}
            disabled={uploaded && data === 'server'}
            onChange={() => step({ type: 'set', choices: { data } })}
          />
          <span>{say(data === 'prefetch' ? 'byPrefetch' : 'byServer')}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** The story of the chosen patient. */
export function Story({ patient }: { patient: ConsolePatient | undefined }) {
  const { language } = useLanguage();
  return (
    <p id="story" className="quiet">
      {patient?.describes?.[language] ?? ''}
    </p>
  );
}
