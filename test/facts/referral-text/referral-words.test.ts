/** Where the words of a referral come from, and what becomes of them. */
import type { FhirResource, ServiceRequest } from 'fhir/r4';
import { type ReferralWords, referralWords } from '../../../src/facts/referral-text/referral-words.ts';

const order: ServiceRequest = {
  resourceType: 'ServiceRequest',
  id: '1',
  status: 'active',
  intent: 'order',
  code: { text: 'MR LS-columna' },
  subject: { reference: 'Patient/p1' },
};
const base64 = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding).toString('base64');

function read(more: Partial<ServiceRequest>, documents: readonly FhirResource[] = []): ReferralWords {
  const resolve = (reference: string) => documents.find((one) => `${one.resourceType}/${one.id}` === reference);
  return referralWords({ ...order, ...more }, resolve, 2026);
}

function fromDocument(document: FhirResource): ReferralWords['mentions'] {
  const named = { ...document, id: 'd1' };
  return read({ supportingInfo: [{ reference: `${document.resourceType}/d1` }] }, [named]).mentions;
}

const letter = (attachment: object): FhirResource => ({
  resourceType: 'DocumentReference',
  status: 'current',
  content: [{ attachment }],
});

describe('the words of a referral', () => {
  it.each<[string, Partial<ServiceRequest>]>([
    ['the reason', { reasonCode: [{ text: 'Isjias, nå ridebukseanestesi' }] }],
    ['the display of a reason', { reasonCode: [{ coding: [{ display: 'Saddle anaesthesia' }] }] }],
    ['a note', { note: [{ text: 'Nummen i skrittet.' }] }],
    ['the name of the order', { code: { text: 'MR LS-columna, ridebukseanestesi' } }],
    ['the display of what it points to', { supportingInfo: [{ display: 'Epikrise: ridebukseanestesi' }] }],
  ])('are read from %s', (_where, more) => expect(read(more).mentions).toEqual(['saddle-sensory-loss']));

  it('are not those for the patient', () => {
    expect(read({ patientInstruction: 'Du har ridebukseanestesi' })).toEqual({});
  });

  it('are none for an order without any', () => {
    expect(referralWords({ resourceType: 'ServiceRequest' }, () => undefined, 2026)).toEqual({});
  });

  it('part signs from what matters for MR', () => {
    const { mentions, mentionedDevices } = read({ note: [{ text: 'Vekttap. Pacemaker fra 2015. Ikke gravid.' }] });
    expect([mentions, mentionedDevices]).toEqual([['weight-loss'], ['pacemaker']]);
  });

  it('answer questions also by denying, and tell what else they speak of', () => {
    const words = read({
      reasonCode: [{ text: 'Isjias i 7 uker, uendret. Ingen feber eller vekttap. Reflekser normale.' }],
    });
    expect(words.mentions).toBeUndefined();
    expect(words.answered).toEqual(['fever', 'weight-loss']);
    expect(words.stated).toEqual(['course', 'duration', 'neurology']);
  });

  it('do not make a year of this year past', () => {
    expect(read({ note: [{ text: 'Spondylodiskitt i 2026' }] }).mentions).toEqual(['spinal-infection']);
    expect(read({ note: [{ text: 'Spondylodiskitt i 2025' }] }).mentions).toBeUndefined();
  });
});

describe('documents beside a referral', () => {
  const resolved = [{ code: 'resolved' }];
  it.each<[string, FhirResource]>([
    ['a letter in plain text', letter({ contentType: 'text/plain', data: base64('Får ikke tisset siden i går') })],
    [
      'a letter in Latin 1',
      letter({ contentType: 'text/plain; charset=ISO-8859-1', data: base64('Får ikke tømt blæren', 'latin1') }),
    ],
    ['the description of a letter', { ...letter({}), description: 'Urinretensjon' } as FhirResource],
    ['a report', { resourceType: 'DiagnosticReport', status: 'final', code: {}, conclusion: 'Urinretensjon 600 ml' }],
    [
      'an answer in words, however deep',
      {
        resourceType: 'QuestionnaireResponse',
        status: 'completed',
        item: [{ linkId: '1', item: [{ linkId: '2', answer: [{ valueString: 'Får ikke tisset' }] }] }],
      },
    ],
    [
      'an observation in words',
      { resourceType: 'Observation', status: 'final', code: {}, valueString: 'Urinretensjon' },
    ],
    [
      'a condition without a code of ours',
      { resourceType: 'Condition', subject: order.subject, code: { text: 'Urinretensjon' } },
    ],
  ])('are read: %s', (_what, document) => expect(fromDocument(document)).toEqual(['urinary-retention']));

  it.each<[string, FhirResource]>([
    [
      'the name of an observation, which may be of something absent',
      {
        resourceType: 'Observation',
        status: 'final',
        code: { text: 'Urinretensjon' },
        valueBoolean: false,
      },
    ],
    [
      'a condition that is over',
      {
        resourceType: 'Condition',
        subject: order.subject,
        code: { text: 'Urinretensjon' },
        clinicalStatus: { coding: resolved },
      },
    ],
    [
      'a report entered in error',
      {
        resourceType: 'DiagnosticReport',
        status: 'entered-in-error',
        code: {},
        conclusion: 'Urinretensjon',
      },
    ],
    ['a file of another kind', letter({ contentType: 'application/pdf', data: base64('Urinretensjon') })],
    [
      'the question of a form',
      {
        resourceType: 'QuestionnaireResponse',
        status: 'completed',
        item: [{ linkId: '1', text: 'Urinretensjon?', answer: [{ valueBoolean: false }] }],
      },
    ],
  ])('are not read: %s', (_what, document) => expect(fromDocument(document)).toBeUndefined());
});

describe('hostile words', () => {
  it.each([
    'nummen i skrittet '.repeat(100_000),
    'a'.repeat(1_000_000),
    '?,.;:'.repeat(100_000),
    'ingen '.repeat(50_000),
  ])('are read to a bound and never throw', (text) => expect(() => read({ note: [{ text }] })).not.toThrow());

  it('stop nothing from being read that stands before the bound', () => {
    expect(read({ reasonCode: [{ text: `Urinretensjon. ${'x '.repeat(100_000)}` }] }).mentions).toEqual([
      'urinary-retention',
    ]);
  });

  it('of any shape never throw', () => {
    for (const note of [null, 'text', [{ text: 3 }], { text: ['a'] }, [[[]]]]) {
      expect(() =>
        referralWords({ ...order, note, supportingInfo: note, reasonCode: note }, () => undefined, 0),
      ).not.toThrow();
    }
  });
});
