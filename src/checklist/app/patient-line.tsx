/** Who the patient is, so that nobody fills in for another. */
import type { Patient } from 'fhir/r4';
import { useSay } from './say.ts';

export function PatientLine({ patient }: { patient: Patient | undefined }) {
  const say = useSay();
  if (patient === undefined) return null;
  const [name] = patient.name ?? [];
  const words = name?.text ?? [...(name?.given ?? []), name?.family].filter(Boolean).join(' ');
  return (
    <p className="patient">
      {say('patient')}: <strong>{words || patient.id}</strong>
      {patient.birthDate && `, ${say('born')} ${say.day(patient.birthDate)}`}
    </p>
  );
}
