/** What a record of a picture says, whichever FHIR type it is: codes, words, sites, methods, conclusion. */
import { type Concepts, conceptsOf, listAt, type PlainCoding, textAt } from './fields.ts';
import { type Reading, readText } from './words/vocabulary.ts';

export interface RecordParts {
  readonly codings: readonly PlainCoding[];
  readonly words: Reading;
  readonly siteCodings: readonly PlainCoding[];
  /** Codes of DICOM modalities or of report categories. */
  readonly methodCodes: readonly string[];
  readonly conclusion: Reading;
  readonly conclusionCodings: readonly PlainCoding[];
}

const nothing: Concepts = { codings: [], texts: [] };

function partsFrom(
  code: Concepts,
  site: Concepts,
  texts: readonly string[],
  methodCodes: readonly string[],
): RecordParts {
  return {
    codings: code.codings,
    words: readText([...code.texts, ...texts, ...site.texts]),
    siteCodings: site.codings,
    methodCodes,
    conclusion: readText([]),
    conclusionCodings: [],
  };
}

export function studyParts(study: unknown): RecordParts {
  const series = listAt(study, 'series');
  const modalities = [study, ...series].flatMap((one) => listAt(one, 'modality'));
  // In R4 a series' bodySite is a Coding, not a CodeableConcept.
  const sites = series.flatMap((one) => listAt(one, 'bodySite')).map((coding) => ({ coding: [coding] }));
  const descriptions = [study, ...series].flatMap((one) => textAt(one, 'description') ?? []);
  const codes = modalities.flatMap((coding) => textAt(coding, 'code') ?? []);
  return partsFrom(conceptsOf(listAt(study, 'procedureCode')), conceptsOf(sites), descriptions, codes);
}

export function reportParts(report: unknown): RecordParts {
  const category = conceptsOf(listAt(report, 'category'));
  const methodCodes = category.codings.flatMap(({ code }) => code ?? []);
  const conclusion = textAt(report, 'conclusion');
  return {
    ...partsFrom(conceptsOf(listAt(report, 'code')), nothing, [], methodCodes),
    conclusion: readText(conclusion === undefined ? [] : [conclusion]),
    conclusionCodings: conceptsOf(listAt(report, 'conclusionCode')).codings,
  };
}

export function procedureParts(procedure: unknown): RecordParts {
  return partsFrom(conceptsOf(listAt(procedure, 'code')), conceptsOf(listAt(procedure, 'bodySite')), [], []);
}
