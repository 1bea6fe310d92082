/** Keeps the table of rates honest: a code is either one that we read, or marked as a plain distractor. */
import { loadTerminology } from '../src/facts/terminology/terminology.ts';
import { habits } from './alarm-rates.ts';

const systems = {
  icpc2: 'urn:oid:2.16.578.1.12.4.1.1.7170',
  icd10: 'urn:oid:2.16.578.1.12.4.1.1.7110',
  atc: 'http://www.whocc.no/atc',
} as const;

/** Throws, naming every code whose mark is wrong. */
export function checkRates(): void {
  const terminology = loadTerminology();
  const wrong = habits.filter(({ system, code, ordinary }) => {
    const isRead = terminology.matches(systems[system], code).length > 0;
    return isRead === (ordinary === true);
  });
  if (wrong.length > 0) throw new Error(`wrongly marked: ${wrong.map(({ code }) => code).join(', ')}`);
}
