/** Links of a card: web pages open beside the console; SMART apps are launched as an EHR launches them. */
import type { Card, Link } from '../cds-hooks/types.ts';
import { useWords } from '../pages/shared/language.tsx';
import type { Question } from './call.ts';
import { words } from './words.ts';

export function CardLinks({ card: { links = [] }, question }: { card: Card; question: Question | undefined }) {
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
 * SMART App Launch 2.2, "EHR launch": the app gets the FHIR server as `iss` and an opaque `launch`. The demo server has
 * no authorisation, so patient and appContext, which its token would carry, stand beside them.
 */
function addressOf({ type, url, appContext }: Link, question: Question | undefined): string {
  if (type !== 'smart' || !question) return url;
  const { patient, fhirBase, language } = question;
  const launch = { patient: patient.id, ...(patient.encounterId && { encounter: patient.encounterId }) };
  const address = new URL(url);
  const parameters = { iss: fhirBase, launch: base64Url(JSON.stringify(launch)), patient: patient.id, lang: language };
  for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value);
  if (appContext !== undefined) address.searchParams.set('appContext', appContext);
  return address.href;
}

function base64Url(text: string): string {
  const bytes = String.fromCharCode(...new TextEncoder().encode(text));
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
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
