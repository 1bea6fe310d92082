/** The pages that people open, and what must stand on each before it can be used. */

export interface Visit {
  readonly name: string;
  /** Asked anew before each visit; not part of what is measured. @param server its address */
  readonly address: (server: string) => Promise<string> | string;
  /** CSS selectors: of each the first must be visible, enabled and not inert. */
  readonly usable: readonly string[];
}

const patient = 'bare-l84-mr';

export const visits: readonly Visit[] = [
  {
    name: 'console, with the cards of the first patient',
    address: (server) => `${server}/`,
    usable: ['select#patient', '#cards .card'],
  },
  {
    name: 'checklist, stand-alone',
    address: (server) => `${server}/checklist/alone.html`,
    usable: ['input[name="age"]', 'button[type="submit"]'],
  },
  {
    name: 'checklist, launched from a card on an open server',
    address: launchFromCard,
    usable: ['.emergency .choices button'],
  },
  {
    name: 'rules browser',
    address: (server) => `${server}/rules/`,
    usable: ['input#wanted', '.rule > summary'],
  },
  { name: 'leaflet', address: (server) => `${server}/leaflet/sciatica`, usable: ['nav a', 'main h1', 'main li'] },
  { name: 'numbers', address: (server) => `${server}/numbers/`, usable: ['select', 'dl.facts', 'table td'] },
];

interface Answer {
  readonly cards: readonly {
    readonly links?: readonly { readonly type: string; readonly url: string; readonly appContext?: string }[];
  }[];
}

/** Signs an order, as an EHR would, and opens the link of the card as one does whose FHIR server needs no login. */
async function launchFromCard(server: string): Promise<string> {
  const fhirServer = `${server}/demo/fhir`;
  const answer = await fetch(`${server}/cds-services/back-pain-patient-view`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      hook: 'patient-view',
      hookInstance: crypto.randomUUID(),
      fhirServer,
      context: { userId: 'Practitioner/demo-lege', patientId: patient },
    }),
  });
  const { cards } = (await answer.json()) as Answer;
  const link = cards.flatMap(({ links = [] }) => links).find(({ type }) => type === 'smart');
  if (link === undefined) throw new Error('no card has a link to the checklist');
  const query = new URLSearchParams({ fhirServiceUrl: fhirServer, patientId: patient });
  return `${link.url}?${query}#${new URLSearchParams({ appContext: link.appContext ?? '' })}`;
}
