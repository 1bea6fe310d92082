/** Marks that are planted as values of a request, to see where they come out again. */

/** Stands only in fields that no answer has any use for: it must come out nowhere. */
export const hidden = 'kanarifugl7q';
/** Stands in anything else, an order's own label among it: it may come back on a card, never in an error or the log. */
export const anywhere = 'papegoye8x';

type Loose = Record<string, unknown>;

/** Names, addresses, identifiers, notes and tokens of the call itself; resources are marked by `markedResource`. */
export function markedCall(body: Loose): Loose {
  const context = isLoose(body.context) ? body.context : {};
  const hasUser = typeof context.userId === 'string';
  return {
    ...body,
    ...(hasUser && { context: { ...context, userId: `Practitioner/${hidden}` } }),
    extension: { 'example.note': hidden },
  };
}

/** A FHIR server that is on no list, with a token for it: both are left alone. */
export const elsewhere: Loose = {
  fhirServer: `https://${hidden}.example/fhir`,
  fhirAuthorization: {
    access_token: hidden,
    token_type: 'Bearer',
    expires_in: 300,
    scope: `user/*.read ${hidden}`,
    subject: hidden,
  },
};

/** @param mark `hidden` for what is only read, `anywhere` for orders, which suggestions send back whole */
export function markedResource<T extends { readonly resourceType: string }>(resource: T, mark: string): T {
  const subject = 'subject' in resource ? resource.subject : undefined;
  return {
    ...resource,
    text: { status: 'generated', div: `<div xmlns="http://www.w3.org/1999/xhtml">${mark}</div>` },
    identifier: [{ system: 'urn:oid:2.16.578.1.12.4.1.4.1', value: mark }],
    extension: [{ url: `https://example.org/${mark}`, valueString: mark }],
    ...(isLoose(subject) && { subject: { ...subject, display: mark } }),
    ...(resource.resourceType === 'Patient' ? markedPerson(mark) : { note: [{ text: mark, authorString: mark }] }),
  };
}

function markedPerson(mark: string): object {
  return {
    name: [{ family: mark, given: [mark] }],
    telecom: [{ system: 'phone', value: mark }],
    address: [{ line: [mark], city: mark }],
  };
}

function isLoose(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
