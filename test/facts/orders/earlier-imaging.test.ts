/** Earlier images: method, region, date, prolapse, the same examination once, dose. */
import { imagesOf, procedure, report, study } from './support-images.ts';

const sct = 'http://snomed.info/sct';
const first = (...records: object[]) => imagesOf(...records).imaging[0];

describe('what a record is', () => {
  it.each([
    ['a study by description', study(), 'mr', 'lumbar'],
    [
      'a study by series',
      study({
        description: undefined,
        modality: undefined,
        series: [{ modality: { code: 'CT' }, bodySite: { system: sct, code: '122496007' } }],
      }),
      'ct',
      'lumbar',
    ],
    [
      'a study by procedure code',
      study({ description: undefined, procedureCode: [{ coding: [{ system: sct, code: '241648005' }] }] }),
      'mr',
      'lumbar',
    ],
    ['a digital X-ray', study({ description: 'Rtg LS-columna' }, 'DX'), 'xr', 'lumbar'],
    ['a study of the joints', study({ description: 'MR IS-ledd' }), 'mr', 'si-joints'],
    ['a study of the neck', study({ description: 'MR cervicalcolumna' }), 'mr', 'spine-other'],
    ['a study of the knee', study({ description: 'MR kne' }), 'mr', 'other'],
    ['a study without region', study({ description: undefined }), 'mr', 'other'],
    ['a report by text', report(), 'mr', 'lumbar'],
    [
      'a report by LOINC',
      report({ code: { coding: [{ system: 'http://loinc.org', code: '24963-1' }] } }),
      'ct',
      'lumbar',
    ],
    [
      'a report whose region stands in the conclusion only',
      report({ code: { text: 'MR' }, conclusion: 'Normal L4/L5.' }),
      'mr',
      'lumbar',
    ],
    ['a whole spine', report({ code: { text: 'MR totalcolumna' } }), 'mr', 'lumbar'],
    ['a procedure', procedure(), 'mr', 'lumbar'],
    ['a bone scan', report({ code: { text: 'Skjelettscintigrafi' } }), 'other', 'other'],
  ])('%s', (_what, record, modality, region) => {
    expect(first(record)).toMatchObject({ modality, region, newSince: 'unknown' });
  });

  it.each([
    ['a cancelled study', study({ status: 'cancelled' })],
    ['a study entered in error', study({ status: 'entered-in-error' })],
    ['a preliminary report', report({ status: 'preliminary' })],
    ['a report entered in error', report({ status: 'entered-in-error' })],
    ['a laboratory report', report({ category: [{ coding: [{ code: 'LAB' }] }], code: { text: 'CRP' } })],
    ['a report of something else', report({ category: [], code: { text: 'Epikrise' } })],
    ['a procedure that was not done', procedure({ status: 'not-done' })],
    ['a procedure that is no picture', procedure({ code: { text: 'Prolapsoperasjon L4/L5' } })],
    ['a needle steered by CT', procedure({ code: { text: 'CT-veiledet nerverotsblokade L5' } })],
    ['a picture of tomorrow', study({ started: '2026-11-23' })],
    ['a date that is none', study({ started: '22.11.2026' })],
  ])('not %s', (_what, record) => {
    expect(imagesOf(record).imaging).toEqual([]);
  });

  it('survives malformed records', () => {
    const broken = [
      { resourceType: 'ImagingStudy' },
      { resourceType: 'DiagnosticReport', status: 'final', code: 'x', category: 7 },
      { resourceType: 'Procedure', status: [] },
    ];
    expect(() => imagesOf(...broken, study({ series: [null, { modality: 'MR' }], modality: 5 }))).not.toThrow();
  });
});

describe('when it was', () => {
  it.each([
    [study({ started: '2026-11-01T09:00:00+01:00' }), { min: 21, max: 21 }, '2026-11-01T09:00:00+01:00'],
    [study({ started: undefined, series: [{ started: '2026-11-21' }] }), { min: 1, max: 1 }, '2026-11-21'],
    [
      report({ effectiveDateTime: undefined, effectivePeriod: { start: '2026-10-23' } }),
      { min: 30, max: 30 },
      '2026-10-23',
    ],
    [
      report({ effectiveDateTime: undefined, issued: '2026-11-02T10:00:00Z' }),
      { min: 20, max: 20 },
      '2026-11-02T10:00:00Z',
    ],
    [procedure({ performedDateTime: '2026-10' }), { min: 22, max: 52 }, '2026-10'],
  ])('%#', (record, daysAgo, date) => {
    expect(first(record)).toMatchObject({ daysAgo, date });
  });

  it('keeps an examination without date, open to the past', () => {
    expect(first(study({ started: undefined }))).toMatchObject({
      date: '',
      daysAgo: { min: 0, max: Number.MAX_SAFE_INTEGER },
    });
  });

  it('sorts the newest first', () => {
    const { imaging } = imagesOf(
      study({ id: 'old', started: '2020-01-01' }),
      study({ id: 'new', started: '2026-11-20' }),
      report({ id: 'mid', effectiveDateTime: '2025-01-01' }),
    );
    expect(imaging.map(({ reference }) => reference)).toEqual([
      'ImagingStudy/new',
      'DiagnosticReport/mid',
      'ImagingStudy/old',
    ]);
  });
});

describe('the same examination', () => {
  it('is counted once when study and report agree in day, method and region', () => {
    const { imaging } = imagesOf(study(), report({ conclusion: 'Prolaps L4/L5.' }), procedure());
    expect(imaging).toHaveLength(1);
    expect(imaging[0]).toMatchObject({ reference: 'ImagingStudy/s', showsProlapse: true });
  });

  it('is counted once when the report names the study, whatever its day', () => {
    expect(
      imagesOf(study(), report({ effectiveDateTime: '2026-11-03', imagingStudy: [{ reference: 'ImagingStudy/s' }] }))
        .imaging,
    ).toHaveLength(1);
  });

  it('takes the region from the report when the study names none', () => {
    const { imaging } = imagesOf(study({ description: undefined }), report());
    expect(imaging).toMatchObject([{ reference: 'ImagingStudy/s', region: 'lumbar' }]);
  });

  it.each([
    ['another day', report({ effectiveDateTime: '2026-11-02' })],
    ['another method', report({ code: { text: 'CT LS-columna' } })],
    ['another region', report({ code: { text: 'MR kne' } })],
    ['another study of the same day', study({ id: 's2' })],
  ])('is not: %s', (_what, other) => {
    expect(imagesOf(study(), other).imaging).toHaveLength(2);
  });
});

describe('does it show a prolapse?', () => {
  it.each([
    'Prolaps L4/L5 venstre med rotaffeksjon.',
    'Skiveprolaps L5/S1',
    'Disc herniation at L4/L5 with root contact',
    'Ingen stenose, men prolaps L4/L5',
    'L5/S1: herniated disc.',
    'No fracture. Disc extrusion L5/S1.',
    'Stor sekvestrert prolaps',
    'Uendret prolaps L4/L5',
  ])('yes: %s', (conclusion) => {
    expect(first(report({ conclusion }))?.showsProlapse).toBe(true);
  });
  it.each([
    'Ingen prolaps',
    'Ingen sikker prolaps eller stenose.',
    'Ikke påvist prolaps',
    'Ingen fraktur, prolaps eller stenose',
    'No disc herniation',
    'No evidence of disc herniation or stenosis',
    'Disc bulge L4/L5 only',
    'Bukende skive uten prolaps',
    'Prolaps er ikke påvist',
    'Disc herniation is not seen',
    'Prolaps?',
    'Normale funn',
    'Tidligere prolaps L4/L5 er tilbakegått',
    'Status etter prolapsoperasjon. Ingen residiv.',
    'Without herniation',
    '',
  ])('no: %s', (conclusion) => {
    expect(first(report({ conclusion }))?.showsProlapse).toBe(false);
  });
  it('reads conclusion codes', () => {
    const conclusionCode = [{ coding: [{ system: 'urn:oid:2.16.578.1.12.4.1.1.7110', code: 'M51.2' }] }];
    expect(first(report({ conclusionCode }))?.showsProlapse).toBe(true);
    const coarse = [{ coding: [{ system: 'urn:oid:2.16.578.1.12.4.1.1.7110', code: 'M51.1' }] }];
    expect(first(report({ conclusionCode: coarse }))?.showsProlapse).toBe(false);
  });
  it('does not take a prolapse of the neck for one of the low back', () => {
    expect(first(report({ code: { text: 'MR cervicalcolumna' }, conclusion: 'Prolaps C5/C6' }))?.showsProlapse).toBe(
      false,
    );
  });
});
