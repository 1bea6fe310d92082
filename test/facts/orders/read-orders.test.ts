/** Orders by code, reason, body site and type; what they ask; what makes them ours. */
import { createOrderReader } from '../../../src/facts/orders/read-orders.ts';
import { loadTerminology } from '../../../src/facts/terminology/terminology.ts';
import { readOne, resource, serviceRequest } from './support.ts';

const ncrp = 'urn:oid:2.16.578.1.12.4.1.1.7270';
const siteCodes = { 'order.imaging.mr-lumbar': [{ system: ncrp, code: 'SITE-MR-LS' }] };
const read = createOrderReader({ terminology: loadTerminology({ siteCodes }) });

const sct = 'http://snomed.info/sct';
const loinc = 'http://loinc.org';
const cpt = 'http://www.ama-assn.org/go/cpt';
const icd10 = 'urn:oid:2.16.578.1.12.4.1.1.7110';
const icpc2 = 'urn:oid:2.16.578.1.12.4.1.1.7170';

const coded = (system: string, code: string, display?: string) => ({
  coding: [{ system, code, ...(display ? { display } : {}) }],
});

describe('orders by code', () => {
  it.each([
    [sct, '241648005', 'mr-lumbar', 'mr'],
    [sct, '726546000', 'mr-lumbar', 'mr'],
    [sct, '411611000119102', 'mr-lumbar', 'mr'],
    [loinc, '24968-0', 'mr-lumbar', 'mr'],
    [cpt, '72148', 'mr-lumbar', 'mr'],
    [sct, '241580002', 'ct-lumbar', 'ct'],
    [loinc, '24963-1', 'ct-lumbar', 'ct'],
    [cpt, '72131', 'ct-lumbar', 'ct'],
    [sct, '840361000', 'xr-lumbar', 'xr'],
    [loinc, '24972-2', 'xr-lumbar', 'xr'],
    [cpt, '72100', 'xr-lumbar', 'xr'],
    [sct, '783627007', 'xr-si-joints', 'xr-si-joints'],
    [loinc, '36031-3', 'mr-si-joints', 'mr-si-joints'],
    [sct, '418618007', 'ct-si-joints', 'ct'],
    [sct, '241592002', 'myelography', undefined],
    [sct, '713206003', 'mr-lumbar', 'mr'],
    [sct, '443078008', 'spine-other', undefined],
    [sct, '241645008', 'spine-other', undefined],
    [ncrp, 'SITE-MR-LS', 'mr-lumbar', 'mr'],
  ])('%s %s is %s', (system, code, imaging, modality) => {
    const fact = readOne(read, { code: coded(system, code) });
    expect(fact).toMatchObject({ kind: 'imaging', imaging, concernsBack: true });
    expect(fact.modality).toBe(modality);
    expect(fact.contexts).toContain(`order.imaging.${imaging}`);
  });

  it('looks at every coding, not only the first', () => {
    const code = {
      coding: [{ system: 'https://hospital.example', code: 'A' }, {}, { system: sct, code: '241648005' }],
    };
    expect(readOne(read, { code }).imaging).toBe('mr-lumbar');
  });

  it('lets the code win over a text that says otherwise', () => {
    expect(readOne(read, { code: { ...coded(cpt, '72148'), text: 'MR' } }).imaging).toBe('mr-lumbar');
  });

  it('takes the pelvis for the sacroiliac joints only when they are named', () => {
    expect(readOne(read, { code: coded(cpt, '72195') }).concernsBack).toBe(false);
    const asked = readOne(read, { code: coded(cpt, '72195'), reasonCode: [{ text: 'sakroiliitt?' }] });
    expect(asked).toMatchObject({ imaging: 'mr-si-joints', concernsBack: true });
  });

  it('does not call a whole-skeleton scan ours without a reason', () => {
    expect(readOne(read, { code: coded(loinc, '25031-6') })).toMatchObject({
      imaging: 'scintigraphy',
      concernsBack: false,
    });
    const reasoned = readOne(read, { code: coded(loinc, '25031-6'), reasonCode: [coded(icpc2, 'L03')] });
    expect(reasoned.concernsBack).toBe(true);
  });

  it('does not call bone density of the spine a picture of the back', () => {
    expect(
      readOne(read, { code: coded(sct, '708690003', 'Dual energy X-ray absorptiometry of bone of spine') })
        .concernsBack,
    ).toBe(false);
  });
});

describe('a spine without level', () => {
  const spine = coded(sct, '241645008');

  it.each([
    ['by the text', { code: { ...spine, text: 'MR columna, lumbalt' } }],
    ['by body site text', { code: spine, bodySite: [{ text: 'Korsrygg' }] }],
    ['by body site code', { code: spine, bodySite: [coded(sct, '122496007')] }],
    ['by a low back code as reason', { code: spine, reasonCode: [coded(icpc2, 'L86')] }],
    ['by reason text', { code: spine, reasonCode: [{ text: 'Korsryggsmerter' }] }],
    [
      'by a contained Condition',
      {
        code: spine,
        contained: [{ resourceType: 'Condition', id: 'c', code: coded(icd10, 'M54.5') }],
        reasonReference: [{ reference: '#c' }],
      },
    ],
  ])('becomes the low back %s', (_how, fields) => {
    expect(readOne(read, fields)).toMatchObject({ imaging: 'mr-lumbar', modality: 'mr', concernsBack: true });
  });

  it('becomes the low back by a Condition of the chart', () => {
    const condition = resource({ resourceType: 'Condition', id: '7', code: coded(icpc2, 'L84') });
    const order = serviceRequest({ code: { text: 'MR columna' }, reasonReference: [{ reference: 'Condition/7' }] });
    const resolve = (reference: string) => (reference === 'Condition/7' ? condition : undefined);
    expect(read([{ resource: order, selected: true }], [], false, resolve)[0]?.imaging).toBe('mr-lumbar');
  });

  it.each([
    ['MR columna', 'Nakkesmerter'],
    ['MR columna', 'cervical radiculopathy'],
    ['MR columna', 'metastaser?'],
  ])('stays without level: %s for %s', (text, reason) => {
    expect(readOne(read, { code: { text }, reasonCode: [{ text: reason }] }).imaging).toBe('spine-other');
  });

  it('takes a bare "MR" for low back pain as MR of the low back, but not with another site or word', () => {
    const reasonCode = [coded(icpc2, 'L03')];
    expect(readOne(read, { code: { text: 'MR-undersøkelse' }, reasonCode }).imaging).toBe('mr-lumbar');
    expect(readOne(read, { code: { text: 'MR' }, bodySite: [coded(sct, '72696002')], reasonCode }).concernsBack).toBe(
      false,
    );
    expect(readOne(read, { code: { text: 'MR kne' }, reasonCode }).concernsBack).toBe(false);
    expect(readOne(read, { code: { text: 'CT urinveier' }, reasonCode }).concernsBack).toBe(false);
    expect(readOne(read, { code: { text: 'CT xyz' }, reasonCode }).concernsBack).toBe(false);
  });

  it('reads method and place from order detail and body site', () => {
    const fact = readOne(read, {
      code: { text: 'Radiologisk undersøkelse' },
      orderDetail: [{ text: 'Røntgen' }],
      bodySite: [{ text: 'LS-columna' }],
    });
    expect(fact.imaging).toBe('xr-lumbar');
  });
});

describe('lumbar spine and sacroiliac joints in one order', () => {
  it('speaks of the lumbar spine unless the joints are the question', () => {
    const code = { text: 'MR LS-columna og IS-ledd' };
    expect(readOne(read, { code }).imaging).toBe('mr-lumbar');
    const asked = readOne(read, { code, reasonCode: [{ text: 'sakroiliitt?' }] });
    expect(asked.imaging).toBe('mr-si-joints');
    expect(asked.contexts).toEqual(expect.arrayContaining(['order.imaging.mr-lumbar', 'order.imaging.mr-si-joints']));
  });
});

describe('priority, reference, status and other types', () => {
  it('states a priority only when the order does, and only a FHIR one', () => {
    expect(readOne(read, { code: { text: 'MR LS' } })).not.toHaveProperty('priority');
    expect(readOne(read, { code: { text: 'MR LS' }, priority: 'stat' }).priority).toBe('stat');
    expect(readOne(read, { code: { text: 'MR LS' }, priority: 'haster' })).not.toHaveProperty('priority');
  });

  it('names a draft without id by its place and keeps the selection', () => {
    const draft = resource({ resourceType: 'ServiceRequest', code: { text: 'MR LS' } });
    const facts = read(
      [
        { resource: serviceRequest({}), selected: false },
        { resource: draft, selected: true },
      ],
      [],
      false,
    );
    expect(facts.map(({ reference, selected }) => [reference, selected])).toEqual([
      ['ServiceRequest/1', false],
      ['ServiceRequest#2', true],
    ]);
  });

  it.each([{ status: 'entered-in-error' }, { status: 'revoked' }, { doNotPerform: true }])(
    'is not ours when %j',
    (fields) => {
      expect(readOne(read, { code: { text: 'MR LS-columna' }, ...fields })).toMatchObject({
        kind: 'other',
        concernsBack: false,
      });
    },
  );

  it.each(['Appointment', 'Task', 'NutritionOrder', 'CommunicationRequest', 'VisionPrescription'])(
    '%s is never ours',
    (resourceType) => {
      const order = resource({ resourceType, id: 'x', code: { text: 'MR LS-columna' }, description: 'MR korsrygg' });
      expect(read([{ resource: order, selected: true }], [], true)[0]).toMatchObject({
        kind: 'other',
        concernsBack: false,
      });
    },
  );
});
