/** Finds the documents that a referral points to and that did not come along, and the plain text they keep in a file. */
import type { FhirResource } from 'fhir/r4';
import { localReference } from './base-url.ts';
import type { OpenRead } from './read-query.ts';

/** A referral with more attachments than this is a whole record; what lies beyond is not read, and named. Ours. */
const mostDocuments = 20;

/** Plain text is all that is read of a document (`src/facts/referral-text`): other files are left where they are. */
const plainText = /^text\/plain\b/i;

/** What may be known of a resource from outside. */
type Loose = { readonly [member: string]: unknown };

/** What is to be read. */
export interface Missing {
  readonly reads: readonly OpenRead[];
  /** Beyond the most that are read: `DocumentReference/1`. */
  readonly leftOut: ReadonlySet<string>;
}

/** Of `DocumentReference/…` named in `supportingInfo` or `reasonReference`, those that are not among `here`. */
export function missingDocuments(
  orders: readonly FhirResource[],
  here: readonly FhirResource[],
  base: string,
): Missing {
  const found: Found = { reads: new Map(), leftOut: new Set() };
  for (const order of orders) {
    for (const reference of pointersOf(order)) addRead(found, 'DocumentReference', reference, here, base);
  }
  return { reads: [...found.reads.values()], leftOut: found.leftOut };
}

/** `Binary/…` that hold the plain text of documents these referrals point to or contain. */
export function missingTexts(orders: readonly FhirResource[], here: readonly FhirResource[], base: string): Missing {
  const found: Found = { reads: new Map(), leftOut: new Set() };
  for (const order of orders) {
    const contained = listAt(order, 'contained').filter(isDocument);
    const pointed = pointersOf(order).flatMap((reference) => {
      const target = localReference(base, reference);
      return here.filter(
        (one) => one.id === target?.id && one.resourceType === target?.resourceType && isDocument(one),
      );
    });
    for (const document of [...contained, ...pointed]) {
      for (const url of textAddresses(document)) addRead(found, 'Binary', url, here, base);
    }
  }
  return { reads: [...found.reads.values()], leftOut: found.leftOut };
}

interface Found {
  readonly reads: Map<string, OpenRead>;
  readonly leftOut: Set<string>;
}

function addRead(
  { reads, leftOut }: Found,
  resourceType: 'DocumentReference' | 'Binary',
  reference: string,
  here: readonly FhirResource[],
  base: string,
): void {
  const target = localReference(base, reference);
  if (target?.resourceType !== resourceType) return;
  const { id, url } = target;
  if (reads.has(id) || here.some((one) => one.resourceType === resourceType && one.id === id)) return;
  if (reads.size >= mostDocuments) leftOut.add(`${resourceType}/${id}`);
  else reads.set(id, { key: 'document', resourceType, url, id });
}

function pointersOf(order: FhirResource): readonly string[] {
  return [...listAt(order, 'supportingInfo'), ...listAt(order, 'reasonReference')].flatMap(({ reference }) =>
    typeof reference === 'string' ? [reference] : [],
  );
}

function isDocument({ resourceType }: { readonly resourceType?: unknown }): boolean {
  return resourceType === 'DocumentReference' || resourceType === 'DiagnosticReport';
}

function textAddresses(document: object): readonly string[] {
  const attachments = [
    ...listAt(document, 'content').flatMap(({ attachment }) => (isLoose(attachment) ? [attachment] : [])),
    ...listAt(document, 'presentedForm'),
  ];
  return attachments.flatMap(({ contentType, data, url }) =>
    typeof contentType === 'string' && plainText.test(contentType) && data === undefined && typeof url === 'string'
      ? [url]
      : [],
  );
}

function listAt(holder: object, member: string): readonly Loose[] {
  const list: unknown = member in holder ? (holder as Loose)[member] : undefined;
  return Array.isArray(list) ? list.filter(isLoose) : [];
}

function isLoose(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null;
}
