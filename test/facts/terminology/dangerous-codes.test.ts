/** The twenty most dangerous codes of the clinical notes: what each may say, and what it must never say. */
import { loadTerminology } from '../../../src/facts/terminology/terminology.ts';

const terminology = loadTerminology();
const systems = {
  sct: 'http://snomed.info/sct',
  icd: 'http://hl7.org/fhir/sid/icd-10',
  cm: 'http://hl7.org/fhir/sid/icd-10-cm',
  icpc: 'urn:oid:2.16.578.1.12.4.1.1.7170',
  atc: 'http://www.whocc.no/atc',
  loinc: 'http://loinc.org',
} as const;
type System = keyof typeof systems;

/** `counts [needs]`, `asks`, … or `nothing`. */
function reading(system: System, code: string, word: string): string {
  const match = terminology.matches(systems[system], code).find((one) => one.word === word);
  if (match === undefined) return 'nothing';
  return match.needs.length === 0 ? match.role : `${match.role} [${match.needs.join(', ')}]`;
}

type Case = readonly [danger: string, system: System, code: string, word: string, expected: string];

const cases: readonly Case[] = [
  ['1 any skin is no saddle', 'icpc', 'N06', 'saddle-sensory-loss', 'asks'],
  ['1 a numb thumb', 'icd', 'R20.0', 'saddle-sensory-loss', 'counts [site-saddle-or-perineum]'],
  ['1 a numb thumb', 'icd', 'R20.1', 'saddle-sensory-loss', 'counts [site-saddle-or-perineum]'],
  ['2 the only code without a condition', 'sct', '449813001', 'saddle-sensory-loss', 'counts'],
  ['3 for life on the list', 'icd', 'G83.4', 'cauda-equina-syndrome', 'counts [new-or-worsening]'],
  ['3 for life on the list', 'sct', '192970008', 'cauda-equina-syndrome', 'counts [new-or-worsening]'],
  ['4 never "retention absent"', 'sct', '8663007', 'urinary-retention', 'ignored'],
  ['4 still the syndrome', 'sct', '8663007', 'cauda-equina-syndrome', 'counts [new-or-worsening]'],
  ['5 chronic bladder', 'icd', 'N31', 'urinary-retention', 'asks'],
  ['5 chronic bladder', 'icd', 'N31.9', 'urinary-retention', 'asks'],
  ['5 chronic bladder', 'sct', '398064005', 'urinary-retention', 'asks'],
  ['5 chronic bladder', 'sct', '427482006', 'urinary-retention', 'asks'],
  ['6 every second older woman', 'icpc', 'U04', 'urinary-leakage', 'asks'],
  ['6 every second older woman', 'icd', 'R32', 'urinary-leakage', 'asks'],
  ['6 every second older woman', 'sct', '165232002', 'urinary-leakage', 'asks'],
  ['7 mostly prostate', 'icd', 'R33', 'urinary-retention', 'counts [new-or-worsening]'],
  ['7 mostly prostate', 'cm', 'R33.8', 'urinary-retention', 'asks'],
  ['7 mostly prostate', 'icpc', 'U08', 'urinary-retention', 'counts [new-or-worsening]'],
  ['7 mostly prostate', 'sct', '267064002', 'urinary-retention', 'counts [new-or-worsening]'],
  ['8 common after childbirth', 'icpc', 'D17', 'bowel-incontinence', 'counts [new-or-worsening]'],
  ['8 common after childbirth', 'icd', 'R15', 'bowel-incontinence', 'counts [new-or-worsening]'],
  ['8 common after childbirth', 'sct', '72042002', 'bowel-incontinence', 'counts [new-or-worsening]'],
  ['9 old cord injury', 'icd', 'G82.2', 'leg-paralysis', 'counts [new-or-worsening]'],
  ['9 stroke', 'icd', 'G83.1', 'leg-paralysis', 'counts [new-or-worsening]'],
  ['10 face, arm and stroke', 'icpc', 'N18', 'progressive-paresis', 'asks'],
  ['10 face, arm and stroke', 'icpc', 'N18', 'motor-deficit', 'asks'],
  ['10 face, arm and stroke', 'icpc', 'N18', 'leg-paralysis', 'nothing'],
  ['11 wrist or foot drop', 'icd', 'M21.3', 'motor-deficit', 'counts [site-foot]'],
  ['11 wrist or foot drop', 'icd', 'M21.3', 'progressive-paresis', 'asks [site-foot]'],
  ['11 peroneal palsy is no root', 'icd', 'G57.3', 'motor-deficit', 'nothing'],
  ['11 peroneal palsy is no root', 'sct', '399081005', 'motor-deficit', 'nothing'],
  ['12 brisk knee reflex', 'icd', 'R29.2', 'pathological-sacral-reflexes', 'asks'],
  [
    '13 mostly old myelopathy',
    'sct',
    '71286001',
    'spinal-cord-compression',
    'counts [new-or-worsening, not-cervical-site]',
  ],
  [
    '13 mostly old myelopathy',
    'icd',
    'G95.2',
    'spinal-cord-compression',
    'counts [new-or-worsening, not-cervical-site]',
  ],
  ['13 mostly old myelopathy', 'icd', 'G99.2', 'spinal-cord-compression', 'asks'],
  ['14 the pain decides', 'icd', 'I71.4', 'aortic-aneurysm', 'counts [new-trunk-pain]'],
  ['14 the pain decides', 'sct', '233985008', 'aortic-aneurysm', 'counts [new-trunk-pain]'],
  ['14 rupture needs nothing', 'icd', 'I71.3', 'aortic-aneurysm', 'counts'],
  ['15 drags skin cancer in', 'sct', '363346000', 'cancer-history', 'counts [not-nonmelanoma-skin]'],
  ['15 drags skin cancer in', 'sct', '266987004', 'cancer-history', 'counts [not-nonmelanoma-skin]'],
  ['15 drags skin cancer in', 'icpc', 'S77', 'cancer-history', 'asks'],
  ['15 drags skin cancer in', 'sct', '429050006', 'cancer-history', 'asks'],
  ['15 non-melanoma skin', 'icd', 'C44.3', 'cancer-history', 'nothing'],
  ['16 healed fracture stays active', 'icd', 'S32.0', 'vertebral-fracture', 'counts [near-onset]'],
  ['16 healed fracture', 'icd', 'M48.5', 'vertebral-fracture', 'counts [site-thoracolumbar-or-unstated, near-onset]'],
  ['16 healed fracture', 'sct', '42942008', 'vertebral-fracture', 'counts [near-onset]'],
  ['16 may be a wrist', 'icd', 'M80', 'vertebral-fracture', 'counts [site-spine, near-onset]'],
  ['16 may be a wrist', 'icd', 'M84.4', 'vertebral-fracture', 'counts [site-spine, near-onset]'],
  ['17 joint injection', 'atc', 'H02AB01', 'steroid-use', 'counts [systemic-route]'],
  ['17 joint injection', 'atc', 'H02AB04', 'steroid-use', 'counts [systemic-route]'],
  ['17 replacement', 'atc', 'H02AB09', 'steroid-use', 'asks'],
  ['17 cream and eye', 'atc', 'L01BC02', 'immunosuppressant-use', 'counts [systemic-route]'],
  ['17 prevention', 'atc', 'J05AR03', 'immunosuppressant-use', 'asks'],
  ['18 without claudication', 'cm', 'M48.061', 'claudication', 'ignored'],
  ['18 with claudication', 'cm', 'M48.062', 'claudication', 'counts'],
  ['18 reflex normal', 'sct', '299879008', 'reflex-change', 'ignored'],
  ['18 reflex absent', 'sct', '274818004', 'reflex-change', 'counts [laterality-one-side]'],
  ['18 absent', 'sct', '2667000', 'qualifier.absent', 'context'],
  ['18 negative', 'sct', '260385009', 'qualifier.negative', 'context'],
  ['18 no', 'sct', '373067005', 'qualifier.no', 'context'],
  ['19 millimetres in two hours', 'loinc', '18184-2', 'raised-esr', 'ignored'],
  ['19 body fluid', 'loinc', '16503-5', 'lab.crp', 'ignored'],
  ['19 titre', 'loinc', '14634-0', 'lab.crp', 'ignored'],
  ['20 a surgeon is no emergency', 'sct', '183541002', 'order.referral.emergency', 'nothing'],
  ['20 a neurologist is no emergency', 'sct', '183521007', 'order.referral.emergency', 'nothing'],
  ['20 a clinic is no emergency', 'sct', '308474002', 'order.referral.emergency', 'nothing'],
  ['20 a hospital must be asked at once', 'sct', '310449005', 'order.referral.emergency', 'context [priority-urgent]'],
];

describe('the twenty most dangerous codes', () => {
  it.each(cases)('%s: %s %s as %s is %s', (_danger, system, code, word, expected) => {
    expect(reading(system, code, word)).toBe(expected);
  });

  it('are all here', () => {
    expect(new Set(cases.map(([danger]) => danger.split(' ')[0])).size).toBe(20);
  });

  it('never read fear of cancer or raised risk as cancer', () => {
    for (const code of ['A21', 'A26', 'A27']) expect(reading('icpc', code, 'cancer-history')).toBe('nothing');
  });

  it('never read a known other cause out of a fresh catheter or prostate cancer', () => {
    expect(reading('sct', '410024004', 'cause.catheter')).toBe('nothing');
    expect(reading('icd', 'C61', 'cause.prostate')).toBe('nothing');
    expect(reading('icpc', 'Y77', 'cause.prostate')).toBe('nothing');
    expect(reading('icd', 'S34.1', 'cause.spinal-cord-injury')).toBe('nothing');
    expect(reading('icd', 'Q76.0', 'cause.spina-bifida')).toBe('nothing');
  });
});

describe('known other causes of a bladder, bowel or leg sign', () => {
  it.each([
    ['icd', 'T83.0', 'catheter'],
    ['icd', 'Z99.2', 'dialysis'],
    ['icpc', 'Y85', 'prostate'],
    ['icd', 'T91.3', 'spinal-cord-injury'],
    ['icpc', 'N86', 'multiple-sclerosis'],
    ['icd', 'G80.1', 'cerebral-palsy'],
    ['icd', 'Q05.7', 'spina-bifida'],
    ['icpc', 'K90', 'stroke'],
    ['icd', 'I69.3', 'stroke'],
    ['icpc', 'P70', 'dementia'],
    ['sct', '52448006', 'dementia'],
  ] as const)('reads %s %s as %s', (system, code, cause) => {
    expect(reading(system, code, `cause.${cause}`)).toBe('context');
  });

  it('reads childbirth only while it is recent, and neuraxial anaesthesia as a procedure', () => {
    expect(reading('icpc', 'W90', 'cause.post-partum')).toBe('context [current-not-ended]');
    expect(reading('sct', '18946005', 'procedure.neuraxial')).toBe('context');
  });
});
