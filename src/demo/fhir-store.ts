/** The filled demo server: the core with the demo patients in it, their dates fresh for the day of the call. */
import type { Bundle } from '@medplum/fhirtypes';
import { type CoreAnswer, type CoreRequest, type FhirCore, loadFhirCore } from './fhir-core.ts';
import { type DemoPatient, readDemoBundle, readDemoIndex, sharedBundleName, type Withheld } from './patients.ts';
import { type Moment, momentIn } from './placeholders.ts';

export interface DemoStoreDeps {
  readonly now: () => Date;
  /** IANA name, such as `Europe/Oslo`: where a demo day begins. */
  readonly timeZone: string;
  /** Another folder of patients than our own. */
  readonly directory?: string;
}

export interface DemoStore {
  readonly handle: (request: CoreRequest) => Promise<CoreAnswer>;
  readonly patients: readonly DemoPatient[];
  /** The local day whose dates the patients carry. */
  readonly day: string;
  readonly withheld: (patientId: string, type: string) => readonly Withheld[];
}

/**
 * Fills the store at the first call, and again at the first call of a new day, so that "three hours ago" stays true;
 * a failed filling is tried anew at the next call.
 */
export function createDemoStore(deps: DemoStoreDeps): () => Promise<DemoStore> {
  let core: Promise<FhirCore> | undefined;
  let filled: { readonly day: string; readonly store: Promise<DemoStore> } | undefined;
  return () => {
    const moment = momentIn(deps.timeZone, deps.now());
    if (filled?.day === moment.today) return filled.store;
    core ??= loadFhirCore();
    const store = core.then((loaded) => fill(loaded, moment, deps.directory));
    filled = { day: moment.today, store };
    store.catch(() => {
      filled = undefined;
      core = undefined;
    });
    return store;
  };
}

async function fill(core: FhirCore, moment: Moment, directory: string | undefined): Promise<DemoStore> {
  const patients = await readDemoIndex(moment, directory);
  const names = [sharedBundleName, ...patients.map(({ id }) => id)];
  const bundles = await Promise.all(names.map((name) => readDemoBundle(name, moment, directory)));
  for (const bundle of bundles) await core.store(bundle as Bundle);
  const byId = new Map(patients.map((patient) => [patient.id, patient]));
  return {
    handle: core.handle,
    patients,
    day: moment.today,
    withheld: (patientId, type) => byId.get(patientId)?.withheld?.filter((held) => held.type === type) ?? [],
  };
}
