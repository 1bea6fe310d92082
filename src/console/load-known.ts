/** Learns what there is to choose before the console is drawn: settings, services, findings, patients. */
import type { ServiceDescription } from '../cds-hooks/types.ts';
import type { DemoPatient } from '../demo/patients.ts';
import { serviceAddress } from '../pages/shared/service-root.ts';
import type { FindingNames, Known } from './choices.ts';
import { type ConsolePatient, fromDemo, fromServer } from './patients.ts';
import { type ConsoleSettings, demoFhir, getJson, ownService, patientsOf } from './servers.ts';

export async function loadKnown(): Promise<Known> {
  const [settings, names, services] = await Promise.all([
    getJson<ConsoleSettings>(serviceAddress('console/settings.json')),
    getJson<FindingNames>(serviceAddress('console/findings.json')),
    loadServices(ownService),
  ]);
  const asked = new URLSearchParams(location.search).get('fhir');
  const fhirBase = asked !== null && settings.fhirServers.includes(asked) ? asked : homeServer(settings);
  // A server that shows this page no patients leaves the console usable with a chart of one's own.
  const patients = await loadPatients(fhirBase).catch(() => []);
  return { settings, names, services, fhirBase, patients };
}

function homeServer({ demo, fhirServers }: ConsoleSettings): string {
  return demo ? demoFhir : (fhirServers[0] ?? '');
}

export async function loadServices(serviceBase: string): Promise<readonly ServiceDescription[]> {
  const { services } = await getJson<{ services: readonly ServiceDescription[] }>(`${serviceBase}/cds-services`);
  return services;
}

/** Of the demonstration with their stories, of another server by name alone; without a server there are none yet. */
export async function loadPatients(fhirBase: string): Promise<readonly ConsolePatient[]> {
  if (fhirBase === '') return [];
  if (fhirBase === demoFhir)
    return (await getJson<readonly DemoPatient[]>(serviceAddress('console/patients.json'))).map(fromDemo);
  return (await patientsOf(fhirBase)).map(fromServer);
}
