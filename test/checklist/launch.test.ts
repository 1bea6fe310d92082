/** How the checklist is opened, what it takes from a card, and how it reads a record. */
import { readAppContext } from '../../src/checklist/logic/app-context.ts';
import { readChart } from '../../src/checklist/logic/chart.ts';
import { isAllowed, readLaunch } from '../../src/checklist/logic/launch.ts';
import { noteText, referralText } from '../../src/checklist/logic/note.ts';
import type { Reply } from '../../src/checklist/logic/saving.ts';

describe('the launch', () => {
  it.each([
    ['?iss=https://ehr.example/fhir&launch=x', '', { kind: 'smart', iss: 'https://ehr.example/fhir' }],
    ['?code=a&state=b', '', { kind: 'back-from-login' }],
    ['?error=access_denied&state=b', '', { kind: 'back-from-login' }],
    [
      '?fhirServiceUrl=http://s/fhir&patientId=Patient/7',
      '',
      { kind: 'open', server: 'http://s/fhir', patientId: '7' },
    ],
    [
      '?fhirServiceUrl=http://s/fhir&patientId=7',
      '#appContext=%7B%7D',
      { kind: 'open', server: 'http://s/fhir', patientId: '7', appContext: '{}' },
    ],
    ['?fhirServiceUrl=http://s/fhir', '', { kind: 'by-itself' }],
    ['', '', { kind: 'by-itself' }],
  ])('reads %s%s', (search, hash, launch) => {
    expect(readLaunch(search, hash)).toEqual(launch);
  });

  const settings = {
    demo: false,
    fhirServers: ['https://ehr.example/fhir', 'https://open.example/r4'],
    openServers: ['https://open.example/r4'],
  };

  it.each([
    ['https://ehr.example/fhir', false, true],
    ['https://ehr.example/fhir/', false, true],
    ['https://ehr.example/fhir/tenant', false, true],
    ['https://ehr.example/fhir-test', false, false],
    ['https://ehr.example.evil/fhir', false, false],
    ['https://ehr.example@evil.example/fhir', false, false],
    ['https://ehr.example/fhir', true, false],
    ['https://open.example/r4', true, true],
    ['http://127.0.0.1:8080/fhir', true, false],
    ['javascript:alert(1)', true, false],
  ])('lets %s be contacted (open: %s): %s', (server, isOpen, allowed) => {
    expect(isAllowed(server, settings, isOpen)).toBe(allowed);
  });

  it('takes every server of this machine in a demonstration', () => {
    expect(isAllowed('http://127.0.0.1:8080/fhir', { ...settings, demo: true }, true)).toBe(true);
    expect(isAllowed('http://127.0.0.1.evil.example/fhir', { ...settings, demo: true }, true)).toBe(false);
  });
});

describe('the context of a card', () => {
  const order = (id: string, patient: string) => ({
    resourceType: 'ServiceRequest',
    id,
    subject: { reference: `Patient/${patient}` },
  });
  const read = (context: object) => readAppContext(JSON.stringify(context), 'p1');

  it('brings the orders back to order-sign', () => {
    expect(read({ v: 1, hook: 'order-select', encounterId: 'e1', orders: [order('1', 'p1')] })).toEqual({
      hook: 'order-sign',
      encounterId: 'e1',
      orders: [order('1', 'p1')],
      conditions: [],
    });
  });

  it('leaves out orders of anybody else, and what is no resource', () => {
    expect(read({ v: 1, orders: [order('1', 'p2'), 'x', null, { resourceType: 'Patient' }] })).toMatchObject({
      hook: 'patient-view',
      orders: [],
    });
  });

  it.each(['', '{', '[]', '"x"', '{"v":2}', `{"v":1,"x":"${'x'.repeat(30_000)}"}`])(
    'is none when it is nonsense',
    (text) => {
      expect(readAppContext(text, 'p1')).toEqual({ hook: 'patient-view', orders: [], conditions: [] });
    },
  );
});

describe('reading the record', () => {
  const templates = {
    patient: 'Patient/{{context.patientId}}',
    encounter: 'Encounter/{{context.encounterId}}',
    conditions: 'Condition?patient={{context.patientId}}',
  };
  const bundle = (ids: readonly string[], next?: string) => ({
    resourceType: 'Bundle',
    entry: ids.map((id) => ({ resource: { id } })),
    ...(next && { link: [{ relation: 'next', url: next }] }),
  });
  const from = (answers: Readonly<Record<string, Reply | Error>>) => async (address: string) => {
    const reply = answers[address] ?? { status: 404, body: undefined };
    if (reply instanceof Error) throw reply;
    return reply;
  };

  it('follows the pages, and leaves out what has no value to ask with', async () => {
    const get = from({
      'Patient/p1': { status: 200, body: { resourceType: 'Patient', id: 'p1' } },
      'Condition?patient=p1': { status: 200, body: bundle(['1'], 'page-2') },
      'page-2': { status: 200, body: bundle(['2']) },
    });
    const { prefetch, failures, patient } = await readChart(get, templates, { patientId: 'p1' });
    expect(Object.keys(prefetch)).toEqual(['patient', 'conditions']);
    expect(prefetch.conditions).toEqual({
      resourceType: 'Bundle',
      entry: [{ resource: { id: '1' } }, { resource: { id: '2' } }],
    });
    expect(failures.size).toBe(0);
    expect(patient?.id).toBe('p1');
  });

  it('keeps the link to a page that could not be read, so that the service knows of the gap', async () => {
    const get = from({
      'Condition?patient=p1': { status: 200, body: bundle(['1'], 'page-2') },
      'page-2': new Error('gone'),
    });
    const { prefetch } = await readChart(get, templates, { patientId: 'p1' });
    expect(prefetch.conditions).toMatchObject({ link: [{ relation: 'next', url: 'page-2' }] });
  });

  it('puts an outcome in place of what could not be read, never an empty list', async () => {
    const { prefetch, failures } = await readChart(
      from({ 'Condition?patient=p1': { status: 403, body: undefined } }),
      templates,
      { patientId: 'p1' },
    );
    expect(prefetch.conditions).toMatchObject({ resourceType: 'OperationOutcome' });
    expect(failures.get('conditions')?.kind).toBe('forbidden');
    expect(failures.get('patient')?.kind).toBe('not-found');
  });
});

describe('the text to copy', () => {
  const answers = {
    given: { fever: 'no', 'motor-deficit': 'no', trauma: 'yes', 'weight-loss': 'not-asked' },
    fromFigure: [],
    sites: [{ area: 'L5', side: 'left' }],
    course: 'worsening',
    onset: '2026-11-12',
  } as const;

  it('says what was answered, how, and nothing that was not', () => {
    expect(noteText(answers, ['Haster'], '2026-11-22').split('\n')).toEqual([
      'Korsryggsmerter, sjekkliste 22.11.2026.',
      'Debut: 12.11.2026.',
      'Forløp siste to uker: forverring.',
      'Smerter: L5: utsiden av leggen til stortåen, venstre.',
      'Til stede: traume.',
      'Spurt om, ikke til stede: feber.',
      'Undersøkt, ikke til stede: motorisk utfall.',
      'Ikke spurt: vekttap.',
      '',
      'Vurdering (Ryggrad, FORMI 2007 med nyere kilder):',
      '- Haster',
    ]);
  });

  it('leaves room for the question of a referral that has none', () => {
    const text = referralText(answers, { order: 'MR LS-columna', age: 40 });
    expect(text).toContain('Henvises til MR LS-columna. Pasient, 40 år, med korsryggsmerter.');
    expect(text).toMatch(/Problemstilling: …$/);
  });
});
