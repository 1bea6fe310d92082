/** One key for every code system, whatever URI, OID or older name the record gives it. */
import { FINDING_SYSTEM } from '../../domain/constants.ts';

/**
 * First URI of each list is the one we write. Sources: HL7/UTG naming systems, HL7Norway/kodeverk,
 * HL7Norway/basisprofiler-r4, navikt/syk-inn and medcomdk/dk-medcom-terminology.
 * Norwegian (7110) and WHO ICD-10 are one set; so are NLK, NPU international and the Danish list of NPU codes.
 */
const systemUris = {
  sct: ['http://snomed.info/sct', 'urn:oid:2.16.840.1.113883.6.96'],
  icd10: [
    'http://hl7.org/fhir/sid/icd-10',
    'urn:oid:2.16.578.1.12.4.1.1.7110',
    'http://hl7.org/fhir/sid/icd-10-no',
    'urn:oid:2.16.840.1.113883.6.3',
    'http://terminology.hl7.org/CodeSystem/icd10',
  ],
  icd10cm: ['http://hl7.org/fhir/sid/icd-10-cm', 'urn:oid:2.16.840.1.113883.6.90'],
  icpc2: [
    'urn:oid:2.16.578.1.12.4.1.1.7170',
    'http://hl7.org/fhir/sid/icpc-2',
    'urn:oid:2.16.840.1.113883.6.139',
    'urn:oid:2.16.578.1.12.4.1.1.7171',
  ],
  loinc: ['http://loinc.org', 'urn:oid:2.16.840.1.113883.6.1'],
  nlk: [
    'urn:oid:2.16.578.1.12.4.1.1.7280',
    'http://helsedir.no/fhir/CodeSystem/no-kodeverk-7280-nlk',
    'http://ehelse.no/fhir/CodeSystem/no-kodeverk-7280-nlk',
    'urn:oid:2.16.578.1.12.4.1.1.7230',
    'http://npu-terminology.org',
    'urn:oid:1.2.208.176.2.1',
  ],
  atc: ['http://www.whocc.no/atc', 'urn:oid:2.16.840.1.113883.6.73', 'urn:oid:2.16.578.1.12.4.1.1.7180'],
  cpt: ['http://www.ama-assn.org/go/cpt', 'urn:oid:2.16.840.1.113883.6.12'],
  ncrp: [
    'urn:oid:2.16.578.1.12.4.1.1.7270',
    'http://helsedir.no/fhir/CodeSystem/no-kodeverk-7270-ncrp',
    'http://ehelse.no/fhir/CodeSystem/no-kodeverk-7270-ncrp',
  ],
  ncmp: ['urn:oid:2.16.578.1.12.4.1.1.7220'],
  ncsp: ['urn:oid:2.16.578.1.12.4.1.1.7210'],
  'no-extra-procedures': ['urn:oid:2.16.578.1.12.4.1.1.7020'],
  'no-procedures': ['urn:oid:2.16.578.1.12.4.1.1.7275'],
  'v2-yes-no': [
    'http://terminology.hl7.org/CodeSystem/v2-0136',
    'http://terminology.hl7.org/CodeSystem/v2-0532',
    'http://hl7.org/fhir/v2/0136',
  ],
  ucum: ['http://unitsofmeasure.org'],
  finding: [FINDING_SYSTEM],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type KnownSystem = keyof typeof systemUris;

/** No real system name is longer; what is longer is not worth normalising. */
const longestUri = 200;
/** Signs that another spelling of a known URI is at hand. */
const unusual = /[A-Z|\s]|^https:|\/$|\/sct\//;
const oidPrefix = 'urn:oid:';

export const knownSystems: readonly KnownSystem[] = Object.keys(systemUris).filter(isKnownSystem);
const byUri = buildUriMap();

function buildUriMap(): ReadonlyMap<string, KnownSystem> {
  const map = new Map<string, KnownSystem>();
  for (const key of knownSystems) {
    for (const alias of aliasesOf(key)) {
      map.set(alias, key);
      map.set(alias.toLowerCase(), key);
    }
  }
  return map;
}

/** All URIs and OIDs under which a system is accepted, bare OIDs too, the one we write first; empty for others. */
export function aliasesOf(key: string): readonly string[] {
  const uris: readonly string[] = isKnownSystem(key) ? systemUris[key] : [];
  const bare = uris.filter((uri) => uri.startsWith(oidPrefix)).map((uri) => uri.slice(oidPrefix.length));
  return [...uris, ...bare];
}

function isKnownSystem(key: string): key is KnownSystem {
  return Object.hasOwn(systemUris, key);
}

/**
 * Key of a system as written in a Coding: exact alias first, then without case, https, trailing slash, version
 * after `|` or SNOMED edition. Undefined when the system is unknown.
 */
export function keyOfSystem(system: string): KnownSystem | undefined {
  return (
    byUri.get(system) ?? (unusual.test(system) && system.length <= longestUri ? byUri.get(plainUri(system)) : undefined)
  );
}

function plainUri(system: string): string {
  let uri = system.trim().toLowerCase();
  const version = uri.indexOf('|');
  if (version >= 0) uri = uri.slice(0, version);
  if (uri.startsWith('https://')) uri = `http://${uri.slice('https://'.length)}`;
  if (uri.startsWith('http://snomed.info/sct/')) return 'http://snomed.info/sct';
  return uri.endsWith('/') ? uri.slice(0, -1) : uri;
}
