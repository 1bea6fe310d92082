/** What an imaging department sends back to the referrer: the words that stand between « » on the card, as a message. */
import type { CommunicationRequest, FhirResource, Reference } from 'fhir/r4';
import { usableReference } from './given.ts';
import { type Occasion, type Offers, orderFact, orderLabel } from './occasion.ts';

const quoted = /«([^»]{3,})»/;
/** Markdown's escapes of words from the record: a message is plain text. */
const escaped = /\\([\\`*_[\]~|#&@:.])/g;

/** One text for reader and message, so that they cannot differ. */
export function returnReferral(occasion: Occasion): Offers | undefined {
  const { advice, detail, orders, words, locale } = occasion;
  const found = quoted.exec(detail ?? '')?.[1];
  const order = orders.find(({ resource }) => `${resource.resourceType}/${resource.id}` === advice.order);
  const fact = orderFact(occasion, advice.order);
  // A referral without an id of the sender's cannot be pointed to.
  if (found === undefined || order === undefined || fact === undefined || order.unnamed) return undefined;
  const label = words.label('returnReferral', { order: orderLabel(occasion, fact) }, locale);
  const resource = message(occasion, order.resource, found.replace(escaped, '$1'));
  return {
    offers: [{ label, actions: [{ type: 'create', description: label, resource }] }],
    choice: 'at-most-one',
    mayRecommend: false,
  };
}

function message(occasion: Occasion, referral: FhirResource, contentString: string): CommunicationRequest {
  const { call, now, uuid } = occasion;
  const requester = requesterOf(referral);
  return {
    resourceType: 'CommunicationRequest',
    id: uuid(),
    status: 'draft',
    subject: { reference: `Patient/${call.patientId}` },
    about: [{ reference: `${referral.resourceType}/${referral.id}` }],
    payload: [{ contentString }],
    authoredOn: now.toISOString(),
    ...(requester && { recipient: [requester] }),
  };
}

function requesterOf(referral: FhirResource): Reference | undefined {
  if (referral.resourceType !== 'ServiceRequest') return undefined;
  return usableReference(referral.requester);
}
