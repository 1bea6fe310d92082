/** The message to the referrer: the words that stand between « » on the card, about the referral, to its requester. */
import { type CaseSpec, ctDraft, selected, suggestionsOf } from '../support/suggestion-case.ts';

const received: CaseSpec = {
  advice: 'imagingNotIndicated',
  call: { hook: 'io.github.ryggrad.imaging-referral-receive' },
  detail: 'Kan returneres: «CT LS-columna er vurdert som ikke indisert nå.»',
};
const offered = (spec: CaseSpec) => suggestionsOf(spec).suggestions ?? [];

describe('an imaging department', () => {
  it('is offered the message, as a draft that it can read before sending', () => {
    const [suggestion] = offered({ ...received, detail: 'Kan returneres: «CT LS-columna a\\_b er ikke indisert nå.»' });
    expect(suggestion?.label).toBe('Opprett melding til henviser om CT LS-columna');
    expect(suggestion?.actions).toEqual([
      {
        type: 'create',
        description: 'Opprett melding til henviser om CT LS-columna',
        resource: {
          resourceType: 'CommunicationRequest',
          id: expect.any(String),
          status: 'draft',
          subject: { reference: 'Patient/p1' },
          about: [{ reference: 'ServiceRequest/1' }],
          payload: [{ contentString: 'CT LS-columna a_b er ikke indisert nå.' }],
          authoredOn: '2026-11-22T10:00:00.000Z',
          recipient: [{ reference: 'Practitioner/gp' }],
        },
      },
    ]);
  });

  it.each<[string, CaseSpec]>([
    ['there are no words to send back', { ...received, detail: 'Ring henviser nå.' }],
    ['the card has no detail', { advice: 'imagingNotIndicated', call: received.call ?? {} }],
    ['the referral came without an id', { ...received, orders: [{ ...selected(ctDraft), unnamed: true }] }],
    ['the advice is about no referral', { ...received, about: { order: 'ServiceRequest/9' } }],
    ['the hook is another', { ...received, advice: 'referralIncomplete', call: { hook: 'order-dispatch' } }],
  ])('is offered none when %s', (_title, spec) => expect(offered(spec)).toEqual([]));

  it('sends to nobody by name when the referral names nobody outside itself', () => {
    const inside = { ...ctDraft, requester: { reference: '#lege' } };
    const [suggestion] = offered({ ...received, orders: [selected(inside)] });
    expect(suggestion?.actions?.[0]?.resource).not.toHaveProperty('recipient');
  });

  it('hands on of the requester what holds something', () => {
    const odd = { ...ctDraft, requester: { reference: 'Practitioner/gp', display: '', constructor: [null] } };
    const [suggestion] = offered({ ...received, orders: [selected(odd as typeof ctDraft)] });
    expect(suggestion?.actions?.[0]?.resource).toMatchObject({ recipient: [{ reference: 'Practitioner/gp' }] });
    expect(JSON.stringify(suggestion)).not.toMatch(/null|display/);
  });
});
