/** Treatments, referrals and operations: kind, and what makes them ours. */
import { createOrderReader } from '../../../src/facts/orders/read-orders.ts';
import { loadTerminology } from '../../../src/facts/terminology/terminology.ts';
import { readOne, resource } from './support.ts';

const read = createOrderReader({ terminology: loadTerminology() });
const sct = 'http://snomed.info/sct';
const icpc2 = 'urn:oid:2.16.578.1.12.4.1.1.7170';
const coded = (system: string, code: string) => ({ coding: [{ system, code }] });

describe('treatments and referrals', () => {
  it.each([
    ['for the back by reason', { code: { text: 'Fysioterapi' }, reasonCode: [coded(icpc2, 'L84')] }, false, true],
    ['when the back is what today is about', { code: { text: 'Fysioterapi' } }, true, true],
    ['not for a knee named in the order', { code: { text: 'Fysioterapi kne' } }, true, false],
    [
      'not for a knee named as the reason',
      { code: { text: 'Fysioterapi' }, reasonCode: [{ text: 'Kneartrose' }] },
      true,
      false,
    ],
    ['not for the neck', { code: { text: 'Manipulasjon' }, bodySite: [{ text: 'nakke' }] }, true, false],
    [
      'coded traction for back pain',
      { code: coded(sct, '66391000'), reasonCode: [{ text: 'low back pain' }] },
      false,
      true,
    ],
    ['coded fusion', { code: coded(sct, '50172003') }, false, true],
  ])('%s', (_how, fields, today, expected) => {
    expect(readOne(read, fields, today).concernsBack).toBe(expected);
  });

  it('calls a referral to a surgeon a referral, a named operation surgery, a session treatment', () => {
    expect(readOne(read, { code: { text: 'referral spine surgery' } }).kind).toBe('referral');
    expect(readOne(read, { code: { text: 'referral fusion surgery' } }).kind).toBe('surgery');
    expect(readOne(read, { code: { text: 'traction therapy 6 sessions' } }).kind).toBe('treatment');
    expect(readOne(read, { code: { text: 'CRP' } }).kind).toBe('laboratory');
    expect(readOne(read, { code: { text: 'Timebestilling' } }).kind).toBe('other');
  });

  it('takes hospital admission as the emergency referral only when it is urgent', () => {
    const code = coded(sct, '310449005');
    expect(readOne(read, { code, priority: 'stat' }).contexts).toContain('order.referral.emergency');
    expect(readOne(read, { code }).contexts).not.toContain('order.referral.emergency');
  });

  it('reads a specialty that stands as performer type', () => {
    const fact = readOne(read, {
      code: { text: 'Henvisning' },
      performerType: coded(sct, '310159002'),
      reasonCode: [{ text: 'isjias' }],
    });
    expect(fact).toMatchObject({ kind: 'referral', concernsBack: true, contexts: ['order.referral.neurosurgery'] });
  });

  it('reads a belt ordered as a device', () => {
    const order = resource({
      resourceType: 'DeviceRequest',
      id: 'd',
      codeCodeableConcept: { text: 'Lumbalt korsett' },
    });
    expect(read([{ resource: order, selected: true }], [], false)[0]).toMatchObject({
      reference: 'DeviceRequest/d',
      kind: 'treatment',
      concernsBack: true,
      contexts: ['order.treatment.corset'],
    });
  });

  it.each([
    ['what it points to', { codeReference: { reference: '#belt' } }],
    ['the name of what it points to', { codeReference: { display: 'Støttebelte, korsrygg' } }],
  ])('reads a device by %s', (_how, fields) => {
    const belt = { resourceType: 'Device', id: 'belt', type: { text: 'Støttebelte, korsrygg' } };
    const order = resource({ resourceType: 'DeviceRequest', id: 'd', contained: [belt], ...fields });
    expect(read([{ resource: order, selected: true }], [], false)[0]).toMatchObject({
      kind: 'treatment',
      concernsBack: true,
      contexts: ['order.treatment.corset'],
    });
  });

  it('reads a TENS unit ordered from the stores', () => {
    const order = resource({ resourceType: 'SupplyRequest', id: 's', itemCodeableConcept: { text: 'TENS-apparat' } });
    expect(read([{ resource: order, selected: true }], [], true)[0]).toMatchObject({
      reference: 'SupplyRequest/s',
      kind: 'treatment',
      concernsBack: true,
      contexts: ['order.treatment.tens'],
    });
  });
});
