/** The validator that every response of the suite goes through, shown to find each fault it is there for. */
import { http, startApp } from '../support/app.ts';
import { validCall } from '../support/requests.ts';
import { problemsOfResponse } from '../support/response-validator.ts';

const uuid = (last: number): string => `6bc883b2-b795-4dcb-b661-34884a31d4${String(last).padStart(2, '0')}`;
const resource = { resourceType: 'ServiceRequest', id: 'o1', status: 'draft' };
const action = { type: 'update', description: 'Endre fra CT til MR LS-columna', resource };
const created = { resourceType: 'ServiceRequest', id: 'n1', status: 'draft', subject: { reference: 'Patient/p1' } };
const creation = { type: 'create', description: 'Opprett henvisning', resource: created };
const suggestion = { label: 'Endre til MR', uuid: uuid(2), isRecommended: true, actions: [action] };
const reason = {
  system: 'https://ryggrad.github.io/fhir/CodeSystem/override-reason',
  code: 'alreadyReferred',
  display: 'Allerede henvist',
};
const link = { label: 'Retningslinjen', url: 'https://www.formi.no/retningslinje', type: 'absolute' };
const source = {
  label: 'FORMI 2007',
  url: 'https://www.formi.no/',
  icon: 'https://www.formi.no/icon.png',
  topic: {
    system: 'https://ryggrad.github.io/fhir/CodeSystem/advice',
    code: 'changeModality',
    display: 'Annen modalitet',
  },
};
const card = {
  uuid: uuid(1),
  summary: 'MR er førstevalg ved rotsmerte',
  detail: '**Gjør:** endre til MR.',
  indicator: 'warning',
  source,
  suggestions: [suggestion],
  selectionBehavior: 'any',
  overrideReasons: [reason],
  links: [link],
  extension: { 'io.github.ryggrad.advice': { advice: 'changeModality' } },
};
const full = { cards: [card], extension: { 'io.github.ryggrad.decision': { id: uuid(9), orders: [] } } };

const without = (object: object, name: string): object =>
  Object.fromEntries(Object.entries(object).filter(([key]) => key !== name));
const withCard = (change: object): object => ({ ...full, cards: [{ ...card, ...change }] });
const withSuggestion = (...made: readonly object[]): object => withCard({ suggestions: made });
const withAction = (change: object): object => withSuggestion({ ...suggestion, actions: [{ ...action, ...change }] });
const withSource = (change: object): object => withCard({ source: { ...source, ...change } });
const withLink = (change: object): object => withCard({ links: [{ ...link, ...change }] });

describe('a response', () => {
  it('[CH-2] [CH-72] [CH-73] [CH-81] [CH-86] [CH-89] [CH-91] may use all of it at once, through real HTTP', async () => {
    const app = await startApp({ decide: () => Promise.resolve(full as never) });
    const answer = await http(
      'POST',
      `${app.url}/cds-services/back-pain-order-sign`,
      validCall('back-pain-order-sign'),
    );
    await app.close();
    expect(answer.json).toEqual(full);
    expect(problemsOfResponse(answer.json)).toEqual([]);
  });

  it('[CH-67] [CH-68] needs cards, which may be none', () => {
    expect(problemsOfResponse({ cards: [] })).toEqual([]);
    expect(problemsOfResponse({})).not.toEqual([]);
    expect(problemsOfResponse([])).not.toEqual([]);
  });

  it.each<[title: string, response: object]>([
    ['[CH-4] null instead of nothing', withCard({ detail: null })],
    ['[CH-4] null deep in an extension', { ...full, extension: { 'io.github.ryggrad.decision': { id: null } } }],
    ['[CH-5] an empty text', withCard({ detail: '' })],
    ['[CH-6] an empty list of links', withCard({ links: [] })],
    ['[CH-6] an empty list of suggestions', withCard({ suggestions: [] })],
    ['[CH-73] a uuid that is none', withCard({ uuid: 'card-1' })],
    [
      '[CH-73] a uuid used twice',
      { ...full, cards: [card, { ...card, suggestions: [{ ...suggestion, uuid: uuid(3) }] }] },
    ],
    ['[CH-74] a summary of 140 characters', withCard({ summary: 'æ'.repeat(140) })],
    ['[CH-74] no summary', { cards: [without(card, 'summary')] }],
    ['[CH-75] HTML in detail', withCard({ detail: 'Ring <b>nå</b>' })],
    ['[CH-76] an indicator of old', withCard({ indicator: 'hard-stop' })],
    ['[CH-77] no source', { cards: [without(card, 'source')] }],
    ['[CH-78] suggestions without selection behaviour', { cards: [without(card, 'selectionBehavior')] }],
    ['[CH-79] an unknown selection behaviour', withCard({ selectionBehavior: 'all' })],
    [
      '[CH-80] [CH-109] an override reason without display',
      withCard({ overrideReasons: [without(reason, 'display')] }),
    ],
    ['[CH-83] a source without label', withCard({ source: without(source, 'label') })],
    ['[CH-84] a relative source URL', withSource({ url: '/retningslinje' })],
    ['[CH-85] a relative icon', withSource({ icon: 'icon.png' })],
    ['[CH-86] a topic without system', withSource({ topic: { code: 'changeModality' } })],
    ['[CH-87] a CodeableConcept for a topic', withSource({ topic: { coding: [source.topic] } })],
    ['[CH-87] a Coding with a version', withSource({ topic: { ...source.topic, version: '1' } })],
    ['[CH-8] an action selection behaviour', withSuggestion({ ...suggestion, actionSelectionBehavior: 'any' })],
    ['[CH-78] a selection behaviour without suggestions', { cards: [without(card, 'suggestions')] }],
    ['[CH-88] a suggestion without label', withSuggestion(without(suggestion, 'label'))],
    ['[CH-89] a suggestion without uuid', withSuggestion(without(suggestion, 'uuid'))],
    [
      '[CH-90] two recommended where one may be chosen',
      withCard({ suggestions: [suggestion, { ...suggestion, uuid: uuid(4) }], selectionBehavior: 'at-most-one' }),
    ],
    [
      '[CH-88] two suggestions that say the same',
      withSuggestion(suggestion, { ...suggestion, uuid: uuid(4), isRecommended: false }),
    ],
    ['[CH-93] an action of another type', withAction({ type: 'Create' })],
    [
      '[CH-94] an action without description',
      withSuggestion({ ...suggestion, actions: [without(action, 'description')] }),
    ],
    [
      '[CH-95] an update without its resource',
      withSuggestion({ ...suggestion, actions: [without(action, 'resource')] }),
    ],
    [
      '[CH-95] something new that is no draft',
      withAction({ type: 'create', resource: { ...created, status: 'active' } }),
    ],
    ['[CH-95] something new for nobody', withAction({ type: 'create', resource: without(created, 'subject') })],
    [
      '[CH-98] two new resources with one id',
      withSuggestion({ ...suggestion, actions: [creation, { ...creation, description: 'Opprett en til' }] }),
    ],
    ['[CH-96] a delete with a resource', withAction({ type: 'delete', resourceId: 'ServiceRequest/o1' })],
    ['[CH-98] a resource without id', withAction({ resource: { resourceType: 'ServiceRequest' } })],
    ['[CH-100] an empty list of systemActions', { ...full, systemActions: [] }],
    ['[CH-99] a system action without its resource', { ...full, systemActions: [without(action, 'resource')] }],
    ['[CH-101] a system action with a uuid', { ...full, systemActions: [{ ...action, uuid: uuid(5) }] }],
    ['[CH-102] a link without label', withCard({ links: [without(link, 'label')] })],
    ['[CH-103] a link without URL', withCard({ links: [without(link, 'url')] })],
    ['[CH-104] a link of another type', withLink({ type: 'relative' })],
    ['[CH-105] appContext on an absolute link', withLink({ appContext: 'x' })],
    ['[CH-111] an extension in the manner of FHIR', withCard({ extension: [{ url: 'x' }] })],
    ['[CH-111] an extension whose value is text', withCard({ extension: { 'io.github.ryggrad.advice': 'x' } })],
    ['[CH-112] an extension without a reverse-domain name', withCard({ extension: { advice: { a: 1 } } })],
    ['[CH-143] a link to a relative address', withLink({ url: 'retningslinje.html' })],
    [
      'five cards',
      {
        cards: Array.from({ length: 5 }, (_, index) => ({
          ...without(without(card, 'suggestions'), 'selectionBehavior'),
          uuid: uuid(index),
        })),
      },
    ],
  ])('is refused by the validator with %s', (_title, response) => {
    expect(problemsOfResponse(response)).not.toEqual([]);
  });

  it('[CH-74] may have a summary of 139 characters', () => {
    expect(problemsOfResponse(withCard({ summary: 'æ'.repeat(139) }))).toEqual([]);
  });

  it('[CH-95] [CH-98] [CH-99] may create, in a suggestion as in a system action', () => {
    expect(problemsOfResponse(withSuggestion({ ...suggestion, actions: [creation] }))).toEqual([]);
    expect(problemsOfResponse({ ...full, systemActions: [creation] })).toEqual([]);
  });

  it('[CH-96] may delete by reference', () => {
    const deletion = { type: 'delete', description: 'Slett bestillingen', resourceId: 'ServiceRequest/o1' };
    expect(problemsOfResponse(withSuggestion({ ...suggestion, actions: [deletion] }))).toEqual([]);
  });
});
