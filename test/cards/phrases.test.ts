/** Small phrases: what a clinician reads for lists, dates, spans and modalities. */

import {
  agePhrase,
  dayPhrase,
  durationPhrase,
  listOf,
  modalityPhrase,
  quantityPhrase,
  shortList,
  unreadThings,
} from '../../src/cards/phrases.ts';
import { strengthPhrase } from '../../src/cards/strength.ts';

it.each([
  [[], '', ''],
  [['feber'], 'feber', 'feber'],
  [['feber', 'vekttap'], 'feber og vekttap', 'feber and vekttap'],
  [['a', 'b', 'c'], 'a, b og c', 'a, b and c'],
])('lists %j', (items, nb, en) => {
  expect(listOf(items, 'nb')).toBe(nb);
  expect(listOf(items, 'en')).toBe(en);
});

it('counts what a short list has no room for, but never counts a single one', () => {
  expect(shortList(['a', 'b', 'c'], 'nb', 2)).toBe('a, b og c');
  expect(shortList(['a', 'b', 'c', 'd'], 'nb', 2)).toBe('a, b og 2 til');
  expect(shortList(['a', 'b', 'c', 'd'], 'en', 2)).toBe('a, b and 2 more');
});

it.each([
  ['2026-11-22', 'i dag', 'today'],
  ['2026-11-22T09:00:00+01:00', 'i dag', 'today'],
  ['2026-11-21T09:00:00+01:00', '21.11.2026', '21 Nov 2026'],
  ['2026-03-05', '5.3.2026', '5 Mar 2026'],
  ['2025-05', 'mai 2025', 'May 2025'],
  ['2024', '2024', '2024'],
])('writes the date %s', (date, nb, en) => {
  expect(dayPhrase(date, '2026-11-22', 'nb')).toBe(nb);
  expect(dayPhrase(date, '2026-11-22', 'en')).toBe(en);
});

it.each([
  [1, 1, '1 dag', '1 day'],
  [43, 43, '43 dager', '43 days'],
  [20, 50, '20–50 dager', '20–50 days'],
  [70, 70, '10 uker', '10 weeks'],
  [400, 400, '13 måneder', '13 months'],
])('says %i to %i days', (min, max, nb, en) => {
  expect(durationPhrase({ days: { min, max }, evidence: [] }, 'nb')).toBe(nb);
  expect(durationPhrase({ days: { min, max }, evidence: [] }, 'en')).toBe(en);
});

it('says what is only a lower bound, and when nothing is known', () => {
  expect(durationPhrase({ atLeastDays: 12, evidence: [] }, 'nb')).toBe('minst 12 dager');
  expect(durationPhrase({ evidence: [] }, 'nb')).toBe('unknown');
});

it('says ages, exact and between two', () => {
  expect(agePhrase({ min: 56, max: 56 })).toBe('56');
  expect(agePhrase({ min: 55, max: 56 })).toBe('55–56');
  expect(agePhrase(undefined)).toBe('unknown');
});

it('says quantities with the decimal sign of the language', () => {
  expect(quantityPhrase({ value: 38.55, unit: 'Cel', date: '2026-11-22' }, 'nb')).toBe('38,6 °C');
  expect(quantityPhrase({ value: 60, unit: 'mm/h', date: '2026-11-22' }, 'nb')).toBe('60 mm/t');
  expect(quantityPhrase({ value: 60, unit: 'mm/h', date: '2026-11-22' }, 'en')).toBe('60 mm/h');
});

it('names modalities that belong together as one would say them', () => {
  expect(modalityPhrase(['ct', 'xr'], 'nb')).toBe('CT og røntgen LS-columna');
  expect(modalityPhrase(['ct', 'xr'], 'en')).toBe('lumbar CT and X-ray');
  expect(modalityPhrase(['xr', 'esr'], 'nb')).toBe('røntgen LS-columna og SR');
  expect(modalityPhrase(['mr-si-joints'], 'nb')).toBe('MR IS-ledd');
});

it('names what could not be read once, with a word for types it does not know', () => {
  expect(unreadThings(['MedicationRequest', 'MedicationStatement', 'Basic'], 'nb')).toEqual([
    'legemiddellisten',
    'andre deler av journalen',
  ]);
});

it.each([
  ['strong', 'for', 'anbefales (sterk grad)'],
  ['strong to moderate', 'against', 'frarådes (sterk til moderat grad)'],
  ['moderate/weak', 'for', 'anbefales (moderat til svak grad)'],
  ['weak', 'for', 'kan vurderes (svak grad)'],
  ['no basis', 'for', 'ikke grunnlag for å anbefale'],
  ['advised against', 'against', 'anbefales ikke'],
  ['stellar', 'for', undefined],
] as const)('words the strength %s, %s', (strength, direction, says) => {
  expect(strengthPhrase(strength, direction, 'nb')).toBe(says);
});
