/** Whom to ask and as whom: CDS service, FHIR server, knowledge profile, and the limits of an EHR. */
import { useState } from 'react';
import { useWords } from '../pages/shared/language.tsx';
import { type Last, useLast } from '../pages/shared/use-last.ts';
import type { FormPart } from './call-form.tsx';
import type { Step } from './choices.ts';
import { loadPatients, loadServices } from './load-known.ts';
import { demoFhir, ownService } from './servers.ts';
import { type Word, words } from './words.ts';

const profiles = ['current', 'formi-2007'] as const;
const ehrs = ['standard', 'one-action', 'plain-text'] as const;

export function Surroundings(part: FormPart) {
  const say = useWords(words);
  const { demo } = part.choices.known.settings;
  const own = part.choices.serviceBase === ownService;
  return (
    <details id="surroundings">
      <summary>{say('surroundings')}</summary>
      {demo && own && <VariantChoice {...part} />}
      <ServerChoice {...part} />
    </details>
  );
}

/** Only our own demonstration can be another site for a moment. */
function VariantChoice({ choices, step }: FormPart) {
  const say = useWords(words);
  return (
    <>
      <Choice
        id="profile"
        label={say('profile')}
        value={choices.profile}
        options={profiles.map((one) => [one, say(one)])}
        choose={(profile) => step({ type: 'set', choices: { profile } })}
      />
      <Choice
        id="ehr"
        label={say('ehr')}
        value={choices.ehr}
        options={ehrs.map((one) => [one, say(one)])}
        choose={(ehr) => step({ type: 'set', choices: { ehr } })}
      />
      <p className="quiet">{say('ehrHint')}</p>
    </>
  );
}

/** Nothing is switched over before the other server has answered. */
function ServerChoice({ choices, step }: FormPart) {
  const say = useWords(words);
  const [problem, setProblem] = useState<unknown>();
  const { settings } = choices.known;
  const lastService = useLast();
  const lastServer = useLast();
  const attempt = async (switching: Promise<Step>, last: Last): Promise<void> => {
    setProblem(undefined);
    const isLast = last();
    await switching.then(
      (to) => isLast() && step(to),
      (error: unknown) => isLast() && setProblem(error),
    );
  };
  const nameOf = (base: string, own: string, word: Word): string => (base === own ? say(word) : base);
  const services = [ownService, ...settings.services];
  const servers = [...new Set([...(settings.demo ? [demoFhir] : []), ...settings.fhirServers, choices.fhirBase])];
  return (
    <>
      <Choice
        id="service"
        label={say('service')}
        value={choices.serviceBase}
        options={services.map((base) => [base, nameOf(base, ownService, 'thisService')])}
        choose={(base) => attempt(toService(base), lastService)}
      />
      <Choice
        id="fhir-server"
        label={say('fhirServer')}
        value={choices.fhirBase}
        options={servers.filter(Boolean).map((base) => [base, nameOf(base, demoFhir, 'demoServer')])}
        choose={(base) => attempt(toServer(base), lastServer)}
      />
      <p role="alert" className="problem">
        {problem !== undefined && `${say('noAnswer')}: ${String(problem)}`}
      </p>
    </>
  );
}

async function toService(serviceBase: string): Promise<Step> {
  return { type: 'service', serviceBase, services: await loadServices(serviceBase) };
}

async function toServer(fhirBase: string): Promise<Step> {
  return { type: 'server', fhirBase, patients: await loadPatients(fhirBase) };
}

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly choose: (value: string) => void;
}

function Choice({ id, label, value, options, choose }: ChoiceProps) {
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => choose(target.value)}>
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </>
  );
}
