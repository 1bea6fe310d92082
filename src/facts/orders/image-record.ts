/** One ImagingStudy, DiagnosticReport or Procedure: method, region, and whether it shows a disc prolapse. */
import type { EarlierImaging } from '../../domain/patient-facts.ts';
import type { Terminology } from '../terminology/terminology.ts';
import { clauseAround, isNegated } from './clauses.ts';
import { type PlainCoding, textAt } from './fields.ts';
import { procedureParts, type RecordParts, reportParts, studyParts } from './image-parts.ts';
import { namesLowBack, type Regions, regionsNamed, regionsOfText } from './where.ts';
import type { Reading } from './words/vocabulary.ts';

type Method = EarlierImaging['modality'];

export interface Examination {
  readonly modality: Method;
  /** Missing when nothing names a region. */
  readonly region?: EarlierImaging['region'];
  readonly showsProlapse: boolean;
  /** X-ray, CT or nuclear medicine between neck and hips. */
  readonly ionisingTrunk: boolean;
}

/** Reports that are finished; a preliminary one may still change. */
const reportStatuses: ReadonlySet<string> = new Set(['final', 'amended', 'corrected', 'appended']);
/** Pictures by HL7 v2-0074 (diagnostic service section), SNOMED CT (FHIR servicerequest-category), LOINC (US Core). */
const imagingSections: ReadonlySet<string> = new Set([
  'RAD',
  'IMG',
  'RX',
  'RUS',
  'NMR',
  'NMS',
  'CT',
  'XRC',
  'VUS',
  'OUS',
  '363679005',
  'LP29684-5',
]);
/** DICOM modalities (PS3.16 CID 29) and sections of v2-0074 that say the method. */
const methodOfCode: Readonly<Record<string, Method>> = {
  MR: 'mr',
  NMR: 'mr',
  CT: 'ct',
  DX: 'xr',
  CR: 'xr',
  RG: 'xr',
  RF: 'xr',
  RX: 'xr',
};
/** Ionising beside X-ray and CT: nuclear medicine, PET, angiography. */
const otherIonising: ReadonlySet<string> = new Set(['NM', 'PT', 'XA', 'NMS']);

/** Undefined: not a picture, or not one that was taken and read. */
export function examinationOf(resource: unknown, type: string, terminology: Terminology): Examination | undefined {
  const status = textAt(resource, 'status') ?? '';
  switch (type) {
    case 'ImagingStudy':
      return status === 'cancelled' || status === 'entered-in-error'
        ? undefined
        : examined(studyParts(resource), true, terminology);
    case 'DiagnosticReport': {
      const parts = reportParts(resource);
      const pictured = parts.methodCodes.some((code) => imagingSections.has(code));
      const laboratory = parts.methodCodes.includes('LAB');
      return reportStatuses.has(status) && (pictured || !laboratory)
        ? examined(parts, pictured, terminology)
        : undefined;
    }
    default:
      return status === 'completed' ? examined(procedureParts(resource), false, terminology) : undefined;
  }
}

/** @param isPicture known to be one by type or category; otherwise a code or word must say so. */
function examined(parts: RecordParts, isPicture: boolean, terminology: Terminology): Examination | undefined {
  const coded = codedImaging(parts.codings, terminology);
  const method = coded.method ?? methodOf(parts);
  if (method === undefined && !isPicture) return undefined;
  const regions = regionsNamed([parts.words], parts.siteCodings, terminology);
  const region = coded.region ?? regionFrom(regions) ?? regionOfConclusion(parts.conclusion);
  const modality = method ?? 'other';
  const ionising =
    modality === 'xr' ||
    modality === 'ct' ||
    parts.methodCodes.some((code) => otherIonising.has(code)) ||
    isNuclear(parts);
  const trunk = (region !== undefined && region !== 'other') || regions.has('trunk') || regions.has('pelvis');
  const showsProlapse =
    region === 'lumbar' && (isCodedProlapse(parts, terminology) || isToldProlapse(parts.conclusion));
  return { modality, ...(region === undefined ? {} : { region }), showsProlapse, ionisingTrunk: ionising && trunk };
}

interface CodedImaging {
  readonly method?: Method;
  readonly region?: EarlierImaging['region'];
}

/** What the value sets of imaging orders say: the same codes stand on studies and reports. */
function codedImaging(codings: readonly PlainCoding[], terminology: Terminology): CodedImaging {
  let method: Method | undefined;
  let region: EarlierImaging['region'] | undefined;
  for (const { system, code } of codings) {
    for (const { word, role, needs } of terminology.matches(system, code)) {
      if (role === 'ignored' || !word.startsWith('order.imaging.')) continue;
      const [short = '', ...place] = word.slice('order.imaging.'.length).split('-');
      method ??= short === 'mr' || short === 'ct' || short === 'xr' ? short : undefined;
      // A code with the level missing says the method; the level is then in the text or nowhere.
      if (needs.length === 0 && place[0] === 'lumbar') region = 'lumbar';
      else if (needs.length === 0 && place[0] === 'si') region ??= 'si-joints';
    }
  }
  return { ...(method === undefined ? {} : { method }), ...(region === undefined ? {} : { region }) };
}

function methodOf({ methodCodes, words: { words } }: RecordParts): Method | undefined {
  const named = methodCodes.find((code) => Object.hasOwn(methodOfCode, code));
  if (named !== undefined) return methodOfCode[named];
  if (words.has('method.density')) return 'other';
  if (words.has('method.myelography')) return 'ct';
  if (words.has('method.mr')) return 'mr';
  if (words.has('method.ct')) return 'ct';
  if (words.has('method.xr')) return 'xr';
  return words.has('method.nuclear') ? 'other' : undefined;
}

function isNuclear({ words }: RecordParts): boolean {
  return words.words.has('method.nuclear');
}

function regionFrom(regions: Regions): EarlierImaging['region'] | undefined {
  if (regions.has('lumbar') || regions.has('whole-spine')) return 'lumbar';
  if (regions.has('si')) return 'si-joints';
  if (regions.has('spine') || regions.has('cervical') || regions.has('thoracic')) return 'spine-other';
  return regions.size > 0 ? 'other' : undefined;
}

/** When nothing else says where: a report that speaks of L4/L5 is about the low back. */
function regionOfConclusion(conclusion: Reading): 'lumbar' | undefined {
  return namesLowBack(regionsOfText(conclusion)) ? 'lumbar' : undefined;
}

function isCodedProlapse({ conclusionCodings }: RecordParts, terminology: Terminology): boolean {
  return conclusionCodings.some(({ system, code }) =>
    terminology.matches(system, code).some(({ word, role }) => word === 'disc-prolapse-shown' && role === 'counts'),
  );
}

/** Named, not denied, and not asked. */
function isToldProlapse({ folded, found }: Reading): boolean {
  return found.some(
    (hit) =>
      hit.concept === 'shown.prolapse' && clauseAround(folded, hit, true).mark !== '?' && !isNegated(folded, hit),
  );
}
