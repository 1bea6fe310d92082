/** Links of a card: web pages open beside the console; SMART apps are launched as an EHR launches them. */
import type { Card, Link } from '../cds-hooks/types.ts';
import { useWords } from '../pages/shared/language.tsx';
import type { Question } from './call.ts';
import { words } from './words.ts';

export function CardLinks({ card: { links = [] }, question }: { card: Card; question: Question }) {
  const say = useWords(words);
  const shown = links.filter(({ url }) => isWebAddress(url));
  if (shown.length === 0) return null;
  return (
    <ul className="links" aria-label={say('links')}>
      {shown.map((link) => (
        <li key={`${link.type} ${link.url}`}>
          <OutsideLink label={link.label} url={addressOf(link, question)} />
          {link.type === 'smart' && <span className="quiet">{` (${say('opensApp')})`}</span>}
        </li>
      ))}
    </ul>
  );
}

/**
 * SMART App Launch 2.2, "EHR launch": the app gets the FHIR server as `iss` and an opaque `launch`. An open server has no
 * token that could carry patient and context: they go along, what the card knows behind the `#`, which no server sees.
 */
function addressOf({ type, url, appContext }: Link, question: Question): string {
  if (type !== 'smart') return url;
  const { patient, fhirBase, fhirIsOpen, language } = question;
  const address = new URL(url);
  const parameters = fhirIsOpen
    ? { fhirServiceUrl: fhirBase, patientId: patient.id, lang: language }
    : { iss: fhirBase, launch: crypto.randomUUID(), lang: language };
  for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value);
  if (fhirIsOpen && appContext !== undefined) address.hash = String(new URLSearchParams({ appContext }));
  return address.href;
}

/** Only its name when there is no address to go to. */
export function OutsideLink({ label, url }: { label: string; url: string | undefined }) {
  if (url === undefined || !isWebAddress(url)) return label;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {label}
    </a>
  );
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url);
}
