/** The demo patients: plain FHIR JSON in `patients/`, and `patients/index.json` with what each is there to show. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bundle, FhirResource, OperationOutcome } from 'fhir/r4';
import type { AdviceCode } from '../domain/advice.ts';
import type { Localized } from '../domain/language.ts';
import type { HookName } from '../domain/patient-facts.ts';
import { fillDates, type Moment } from './placeholders.ts';

/** One line of the index; dates in `orders` are filled like those of the patients. */
export interface DemoPatient {
  /** Id of the Patient, and the name of its file without `.json`. */
  readonly id: string;
  readonly name: string;
  readonly describes: Localized;
  readonly hook: HookName;
  readonly encounterId?: string;
  /** Draft orders that belong to the story; for an imaging department the referrals it received. */
  readonly orders: readonly FhirResource[];
  /** The advice this patient is there to draw; empty when the right answer is silence. */
  readonly draws: readonly AdviceCode[];
  /** Types of which the server holds something back, with the outcome a search then carries. */
  readonly withheld?: readonly Withheld[];
}

export interface Withheld {
  readonly type: string;
  readonly outcome: OperationOutcome;
}

export const demoPatientsDirectory = fileURLToPath(new URL('./patients', import.meta.url));

/** @throws when the index is missing, is not JSON or has a faulty placeholder. */
export async function readDemoIndex(moment: Moment, directory = demoPatientsDirectory): Promise<DemoPatient[]> {
  return JSON.parse(fillDates(await readFile(join(directory, 'index.json'), 'utf8'), moment));
}

/** A transaction Bundle with every resource of one patient. */
export async function readDemoBundle(id: string, moment: Moment, directory = demoPatientsDirectory): Promise<Bundle> {
  return JSON.parse(fillDates(await readFile(join(directory, `${id}.json`), 'utf8'), moment));
}

/** What all patients share: the doctor, the nurse and the practice. */
export const sharedBundleName = 'practice';
