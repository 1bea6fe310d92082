/** Opioids and what else is given for the back, signed over real HTTP. */
import { type Prescription, tablets } from '../support/medicine-chart.ts';
import {
  acute,
  closePractice,
  heard,
  longLasting,
  only,
  openPractice,
  oxycodone,
  sciatica,
  sign,
  tramadol,
} from '../support/prescribing.ts';

beforeAll(openPractice);
afterAll(closePractice);

describe('opioids', () => {
  it('in acute pain: a warning with dates, by the 2007 text only information', async () => {
    const card = await only({ patient: acute, orders: [tramadol] });
    expect(heard([card])).toEqual(['opioidInAcutePain warning']);
    expect(card.detail).toMatch(/NICE NG59 \(2020\).*Sundhedsstyrelsen|Sundhedsstyrelsen.*NICE NG59 \(2020\)/s);
    expect(heard(await sign({ patient: acute, orders: [tramadol], profile: 'formi-2007' }))).toEqual([
      'opioidInAcutePain info',
    ]);
  });

  it('of the strong kind in acute pain: only exceptionally, and consider admission', async () => {
    const card = await only({ patient: acute, orders: [oxycodone] });
    expect(heard([card])).toEqual(['opioidInAcutePain warning']);
    expect(card.summary).toMatch(/innleggelse/);
  });

  it('in long-lasting pain: rather not; exercise and rehabilitation', async () => {
    const card = await only({ patient: longLasting, orders: [oxycodone] });
    expect(heard([card])).toEqual(['opioidInLongLastingPain warning']);
    expect(card.detail).toMatch(/veiledet trening.*tverrfaglig rehabilitering/s);
    expect(card.detail).toMatch(/WHO \(2023\)/);
  });

  it('in use already: review and taper', async () => {
    const card = await only({
      patient: longLasting,
      orders: [tramadol],
      inUse: [{ ...tramadol, dosage: tablets(1, 3), since: 40 }],
    });
    expect(card.summary).toMatch(/nedtrapping/);
  });

  it('when nobody knows for how long: the duration is asked for', async () => {
    const card = await only({ patient: { age: 40 }, orders: [tramadol] });
    expect(heard([card])).toEqual(['opioidInAcutePain warning']);
    expect(card.detail).toMatch(/Ikke kjent:\*\* Hvor lenge plagene har vart/);
  });
});

describe('other medicines', () => {
  const diazepam = (days: number, when?: 'HS'): Prescription => ({
    atc: 'N05BA01',
    name: 'Vival 5 mg',
    dosage: {
      timing: {
        repeat: {
          frequency: 1,
          period: 1,
          periodUnit: 'd',
          ...(when && { when: [when] }),
          boundsDuration: { value: days, unit: 'd', system: 'http://unitsofmeasure.org', code: 'd' },
        },
      },
      doseAndRate: [{ doseQuantity: { value: 1, unit: 'tablett' } }],
    },
  });

  it('diazepam for three weeks: shorten', async () => {
    const card = await only({ patient: acute, orders: [diazepam(21)] });
    expect(heard([card])).toEqual(['benzodiazepineInBackPain warning']);
    expect(card.summary).toMatch(/^Vival 5 mg i 21 dager: ut over én uke frarådes/);
  });

  it('diazepam for five nights: a warning now, information by the 2007 text', async () => {
    expect(heard(await sign({ patient: acute, orders: [diazepam(5, 'HS')] }))).toEqual([
      'benzodiazepineInBackPain warning',
    ]);
    expect(heard(await sign({ patient: acute, orders: [diazepam(5, 'HS')], profile: 'formi-2007' }))).toEqual([
      'benzodiazepineInBackPain info',
    ]);
  });

  it('pregabalin for sciatica: a warning, 2007 as history', async () => {
    const card = await only({
      patient: sciatica,
      orders: [{ atc: 'N02BF02', name: 'Lyrica 75 mg', dosage: tablets(1, 2) }],
    });
    expect(heard([card])).toEqual(['gabapentinoidInSciatica warning']);
    expect(card.detail).toMatch(/2007-teksten sa at antiepileptika kan forsøkes/);
  });

  it('amitriptyline in long-lasting pain: information with both views, depression named when coded', async () => {
    const orders = [{ atc: 'N06AA09', name: 'Sarotex 25 mg', dosage: tablets(1, 1) }];
    const card = await only({ patient: longLasting, orders });
    expect(heard([card])).toEqual(['antidepressantInBackPain info']);
    expect(card.detail).toMatch(/svak grad.*NICE NG59 \(2020\)/s);
    const depressed = await only({ patient: { ...longLasting, diagnoses: ['F32.1'] }, orders });
    expect(depressed.summary).toMatch(/depresjon er registrert/);
  });

  it('are spoken of on order-select only when selected', async () => {
    const orders = [tramadol, { atc: 'N02BF02', name: 'Lyrica 75 mg', dosage: tablets(1, 2) }];
    const cards = await sign({ patient: acute, orders, selections: ['MedicationRequest/o2'] });
    expect(heard(cards)).toEqual(['gabapentinoidInSciatica warning']);
    expect(cards[0]?.extension['io.github.ryggrad.advice'].concerns).toEqual(['MedicationRequest/o2']);
  });

  it('draw nothing beside an emergency', async () => {
    const patient = { ...sciatica, findings: ['dermatomal-leg-pain', 'saddle-sensory-loss'] };
    expect(heard(await sign({ patient, orders: [oxycodone] }))).toEqual(['suspectedCaudaEquina critical']);
  });
});
