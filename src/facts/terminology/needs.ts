/** The needs of a value-set row: one id for every phrase of finding-map.tsv, and what each one asks of the record. */

/**
 * Phrase (as in finding-map.tsv) and meaning of each need that the facts must decide. Unknown need: `counts` becomes
 * `asks` and `context` is silent. Need known false: the row is silent. Needs that begin with "not" or "no" are
 * exclusions: the row works unless the excluded thing is known.
 */
const needTable = {
  'site-lumbar': ['bodySite lumbar', 'Lumbar by bodySite, text or site character 5-8 of the code.'],
  'site-lumbar-or-unstated': ['bodySite lumbar or unstated', 'As site-lumbar, or no site stated anywhere.'],
  'site-lumbar-or-reason-back-pain': [
    'bodySite lumbar or reason back pain',
    'Lumbar by bodySite or text, or the reason of the order is back pain.',
  ],
  'site-thoracolumbar-or-unstated': [
    'bodySite thoracolumbar or unstated',
    'Thoracic, lumbar or sacral by bodySite, text or site character 4-8, or no site stated anywhere.',
  ],
  'site-spine': ['bodySite spine', 'Any part of the spine by bodySite or text.'],
  'site-back-or-unstated': ['bodySite back or unstated', 'The back or spine, or no site stated anywhere.'],
  'site-foot': ['bodySite foot', 'Foot, ankle or lower leg, not the hand or wrist.'],
  'site-leg-or-foot': ['bodySite leg or foot', 'Anywhere in the lower limb.'],
  'site-saddle-or-perineum': ['bodySite saddle or perineum', 'Saddle area, perineum, genitals or around the anus.'],
  'not-cervical-site': ['no cervical bodySite', 'Excluded when the neck is stated as the site.'],
  'text-or-site-lumbar': ['text or bodySite names lumbar', 'Text or bodySite of the order says lumbar.'],
  'laterality-bilateral': ['laterality bilateral', 'Stated as both sides.'],
  'laterality-one-side': ['laterality one side', 'Stated as one side only.'],
  'right-and-left-active': ['right and left code both active', 'A code for each side is active at the same time.'],
  'names-sacroiliac-joints': ['reason or text names the sacroiliac joints', 'Reason or text says sacroiliac joint.'],
  'text-names-nerve': ['text names the nerve', 'The text of the record names the nerve of this word.'],
  'new-or-worsening': [
    'new or worsening',
    'Condition.onset or Observation time inside the window and no older record of the sign, or stated as changed; ' +
      'recordedDate alone is not enough.',
  ],
  'new-in-episode': ['new in this episode', 'Began in this episode, read as new-or-worsening.'],
  'near-onset': ['near onset', 'Dated inside the trauma window: from 30 days before onset.'],
  'current-not-ended': ['current, not ended', 'Recorded within 300 days and not ended (pregnancy).'],
  'ongoing-or-recently-ended': ['ongoing or ended < 30 days', 'Treatment goes on, or ended under 30 days ago.'],
  'new-trunk-pain': ['new back, flank or belly pain', 'New pain in the back, flank or belly in this episode.'],
  'unconfirmed-or-reason': [
    'unconfirmed or reason of an order',
    'verificationStatus unconfirmed, provisional or differential, or the code is the reason of an order.',
  ],
  'image-report-exists': ['image report exists', 'An image report of the lumbar spine is in the record.'],
  implanted: ['implanted', 'The device is in the body.'],
  'ordered-or-planned': ['ordered or planned', 'An order or plan, not something done.'],
  'procedure-completed': ['procedure completed', 'Procedure.status completed.'],
  'priority-urgent': ['priority urgent, asap or stat', 'The order says priority urgent, asap or stat.'],
  'as-performer-or-service': ['as performer or service type', 'The code stands as performer type or service.'],
  'as-pregnancy-value': ['as value of a pregnancy observation', 'The code stands as value of a pregnancy observation.'],
  'product-holds-paracetamol': ['product holds paracetamol', 'Paracetamol is an ingredient by name or strength.'],
  'systemic-route': ['systemic route', 'Given by mouth, vein or another systemic route.'],
  'two-or-more-such': ['two or more such symptoms', 'Another symptom of the same word is recorded too.'],
  'not-intended': ['not stated as intended', 'Excluded when the weight loss is said to be intended.'],
  'not-nonmelanoma-skin': [
    'not non-melanoma skin cancer',
    'Excluded when the cancer is basal or squamous cell of skin.',
  ],
  'value-agree': ['value agree', 'Answered with agree or yes.'],
  'value-datetime': ['value dateTime', 'The value is a dateTime.'],
  'value-quantity': ['value quantity', 'The value is a quantity.'],
  'value-over-0': ['value quantity > 0', 'Quantity above 0.'],
  'value-over-60-min': ['value quantity > 60 min', 'Quantity above 60 minutes.'],
  'value-over-esr-limit': ['value quantity > ESR limit', 'Above the ESR limit for age and sex.'],
  'value-from-4': ['value quantity >= 4', 'Score 4 or more.'],
  'value-from-10': ['value quantity >= 10', 'Score 10 or more.'],
  'value-from-38-cel': ['value quantity >= 38.0 Cel', 'Temperature 38.0 degrees Celsius or more.'],
} as const satisfies Record<string, readonly [phrase: string, meaning: string]>;

export type Need = keyof typeof needTable;

/** Classes inside an ATC prefix that the row leaves out; decided from the code itself, never handed on to the facts. */
export interface CodeExclusion {
  readonly phrase: string;
  readonly prefixes: readonly string[];
  readonly except: readonly string[];
}

export const codeExclusions: Readonly<Record<string, CodeExclusion>> = {
  'not-b01ac': { phrase: 'not B01AC', prefixes: ['B01AC'], except: [] },
  'not-m01ax': { phrase: 'not M01AX except M01AX01', prefixes: ['M01AX'], except: ['M01AX01'] },
  'not-gabapentinoid-or-benzodiazepine': {
    phrase: 'not N03AE, N03AX12, N03AX16',
    prefixes: ['N03AE', 'N03AX12', 'N03AX16'],
    except: [],
  },
  'not-n06aa': { phrase: 'not N06AA', prefixes: ['N06AA'], except: [] },
};

export interface NeedText {
  readonly id: Need;
  readonly phrase: string;
  readonly meaning: string;
}

export function isNeed(id: string): id is Need {
  return Object.hasOwn(needTable, id);
}

/** Every need with its phrase and meaning, for the published code system and the generator. */
export const needTexts: readonly NeedText[] = Object.keys(needTable)
  .filter(isNeed)
  .map((id) => ({ id, phrase: needTable[id][0], meaning: needTable[id][1] }));
