/** Clauses about what is our business: the back, its diseases, the profile. */
import { type FindingCode, findingsInGroup } from '../../domain/findings.ts';
import type { OrderFact, PatientFacts } from '../../domain/patient-facts.ts';
import type { Case } from '../rule.ts';
import { isPresent, knownClause } from './clause.ts';

const viewHooks: ReadonlySet<string> = new Set(['patient-view', 'encounter-start', 'problem-list-item-create']);

/** No order is looked at on these hooks. */
export function isViewHook(facts: PatientFacts): boolean {
  return viewHooks.has(facts.hook);
}

/** The orders that are asked about now: on order-select the selected ones. */
export function ordersAskedAbout(facts: PatientFacts): readonly OrderFact[] {
  return facts.orders.every((order) => order.selected) ? facts.orders : facts.orders.filter((order) => order.selected);
}

const backFindings = [
  ...findingsInGroup('red-flag'),
  ...findingsInGroup('nerve-root'),
  ...findingsInGroup('emergency'),
];

/** Conditions could not be read, but somebody has recorded back findings in our own words: the back may be the matter. */
function backMayBeTheMatter(facts: PatientFacts): boolean {
  if (!facts.whollyUnavailable.includes('Condition')) return false;
  return backFindings.some((code) => facts.findings[code].explicit === true && isPresent(facts, code));
}

/** The back is our matter: by an order, or by what today's visit is about. An emergency sign makes it so too. */
export function backIsOurMatter(facts: PatientFacts): boolean {
  if (!isViewHook(facts)) return ordersAskedAbout(facts).some((order) => order.concernsBack);
  return facts.back.isTodaysMatter || backMayBeTheMatter(facts);
}

export const specificDiseaseIsKnown = knownClause(
  {
    id: 'specific-disease-known',
    says: { nb: 'en spesifikk ryggsykdom er kjent', en: 'a specific disease of the back is known' },
    alwaysKnown: 'It asks what is on record; what is not recorded cannot be named on a card.',
  },
  ({ facts }) => facts.back.specificDisease.length > 0,
);

/** Confirmed longer ago than the threshold: nobody needs to be sent to X-ray for it again. */
function isKnownForLong(facts: PatientFacts, code: FindingCode, days: number): boolean {
  const border = new Date(`${facts.today}T00:00:00Z`);
  border.setUTCDate(border.getUTCDate() - days);
  const since = border.toISOString();
  return facts.findings[code].evidence.some(({ state, source, date }) => {
    const day = date?.split('T')[0];
    return state === 'present' && source === 'Condition' && day !== undefined && day < since.slice(0, day.length);
  });
}

const knowsInflammatoryDisease = ({ facts, thresholds }: Case): boolean =>
  isPresent(facts, 'inflammatory-back-disease') &&
  isKnownForLong(facts, 'inflammatory-back-disease', thresholds.knownDiseaseDays);

const onRecord = 'It asks what is on record; a disease without a date is not taken as known for long.';

export const inflammatoryDiseaseIsKnown = knownClause(
  {
    id: 'inflammatory-disease-known',
    says: {
      nb: 'en inflammatorisk ryggsykdom er kjent fra før',
      en: 'an inflammatory back disease is known from before',
    },
    looksAt: ['inflammatory-back-disease'],
    alwaysKnown: onRecord,
  },
  knowsInflammatoryDisease,
);

export const inflammatoryDiseaseIsNotKnown = knownClause(
  {
    id: 'inflammatory-disease-not-known',
    says: {
      nb: 'ingen inflammatorisk ryggsykdom er kjent fra før',
      en: 'no inflammatory back disease is known from before',
    },
    alwaysKnown: onRecord,
  },
  (c) => !knowsInflammatoryDisease(c),
);

const byConfiguration = 'The profile is a setting.';
export const profileIsCurrent = knownClause(
  {
    id: 'profile-current',
    says: { nb: 'nyere kilder er med', en: 'newer sources count' },
    alwaysKnown: byConfiguration,
  },
  ({ profile }) => profile === 'current',
);
export const profileIsFormi2007 = knownClause(
  {
    id: 'profile-formi-2007',
    says: { nb: 'teksten fra 2007 gjelder alene', en: 'the 2007 text stands alone' },
    alwaysKnown: byConfiguration,
  },
  ({ profile }) => profile === 'formi-2007',
);
