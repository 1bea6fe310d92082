/** Attachments of a referral that nobody here has read are said, with number and reason, in both languages; nothing is called missing over them. */
import type { FhirResource } from 'fhir/r4';
import {
  bare,
  base64,
  type Department,
  paper,
  pdf,
  referral,
  sciatica,
  startDepartment,
  text,
} from './attachment-kit.ts';

const data = base64('anything');
const elsewhere = 'https://elsewhere.example/fhir/Binary/b1';
let department: Department;
const answer: Department['answer'] = (asked) => department.answer(asked);
const told = (attachments: number, ...why: string[]) => [{ order: 'ServiceRequest/r1', attachments, why }];

beforeAll(async () => {
  department = await startDepartment();
});
afterAll(() => department.close());
beforeEach(() => {
  department.stored = {};
  department.ehr.seen.length = 0;
});

describe('an attachment that was not read', () => {
  const here = 'text/plain';
  it.each<[string, object, string, string, string]>([
    ['a PDF', { contentType: 'application/pdf', data }, 'pdf', 'PDF', 'PDF'],
    ['rich text', { contentType: 'application/rtf', data }, 'file-format', 'ikke ren tekst', 'not plain text'],
    ['a web page', { contentType: 'text/html', data }, 'file-format', 'ikke ren tekst', 'not plain text'],
    ['a file of no kind', { data }, 'file-format', 'ikke ren tekst', 'not plain text'],
    [
      'unknown letters',
      { contentType: `${here}; charset=utf-16`, data },
      'file-format',
      'ikke ren tekst',
      'not plain text',
    ],
    [
      'another server',
      { contentType: here, url: elsewhere },
      'other-server',
      'på en annen server',
      'on another server',
    ],
    ['a file not there', { contentType: here, url: 'Binary/b1' }, 'not-had', 'fikk ikke tak i', 'could not be had'],
  ])('is said of %s', async (_name, attachment, why, nb, en) => {
    department.stored = { 'DocumentReference/d1': paper('d1', attachment) };
    const orders = [referral(['DocumentReference/d1'])];
    const norwegian = await answer({ orders });
    expect(norwegian.words).toContain(`ett vedlegg (${nb})`);
    expect(norwegian).toMatchObject({ notRead: told(1, why), verdict: ['appropriate'], triage: 'nerve-root' });
    expect(norwegian.unavailable).toContain('DocumentReference');
    expect((await answer({ orders, locale: 'en' })).words).toContain(`one attachment (${en})`);
  });

  it('is said of a document on another server, and nobody asks there', async () => {
    const orders = [referral(['https://elsewhere.example/fhir/DocumentReference/d1'])];
    expect(await answer({ orders })).toMatchObject({ notRead: told(1, 'other-server') });
    expect(department.ehr.seen).toEqual([]);
  });

  it('is said of a document that did not come along where there is no server to ask', async () => {
    const orders = [referral(['DocumentReference/d1', 'urn:uuid:8c1f4b1e-0f5c-4f0e-9e57-0c2f4dcb6f5a'])];
    expect(await answer({ orders, more: {} })).toMatchObject({ notRead: told(2, 'not-had') });
  });

  it('is said of those beyond the most that are read, in one referral and over several', async () => {
    const names = Array.from({ length: 23 }, (_, index) => `d${index}`);
    department.stored = Object.fromEntries(
      names.map((name) => [`DocumentReference/${name}`, text(name, 'Tidligere frisk.')]),
    );
    const pointers = names.map((name) => `DocumentReference/${name}`);
    const one = await answer({ orders: [referral(pointers)] });
    expect(one.notRead).toEqual(told(3, 'too-many'));
    expect(one.words).toContain('3 vedlegg (for mange)');
    department.ehr.seen.length = 0;
    const second = { ...referral(pointers.slice(12)), id: 'r2' };
    const two = await answer({ orders: [referral(pointers.slice(0, 12)), second], locale: 'en' });
    expect(two.notRead).toEqual([{ order: 'ServiceRequest/r2', attachments: 3, why: ['too-many'] }]);
    expect(department.ehr.seen).toHaveLength(20);
  });

  it('is counted with its fellows, each reason once', async () => {
    department.stored = { 'DocumentReference/d1': pdf('d1'), 'DocumentReference/d2': pdf('d2') };
    const pointers = ['DocumentReference/d1', 'DocumentReference/d2', 'https://elsewhere.example/DocumentReference/d3'];
    const { words, notRead } = await answer({ orders: [referral(pointers)], locale: 'en' });
    expect(notRead).toEqual(told(3, 'pdf', 'other-server'));
    expect(words).toContain('3 attachments (PDF and on another server)');
  });

  it('is the end of a text that goes on beyond what is read', async () => {
    department.stored = { 'DocumentReference/d1': text('d1', 'Uendret. '.repeat(2000)) };
    const { words, notRead } = await answer({ orders: [referral(['DocumentReference/d1'])] });
    expect(notRead).toEqual(told(0, 'too-long'));
    expect(words).toContain('slutten av en lang tekst er ikke lest her');
  });
});

describe('what is asked for', () => {
  const { course: _, ...chart } = sciatica;
  it('is "not stated in what could be read" beside an unread attachment, and "lacking" where all was read', async () => {
    department.stored = { 'DocumentReference/d1': pdf('d1') };
    const orders = [referral(['DocumentReference/d1'], bare)];
    const norwegian = await answer({ orders, chart });
    expect(norwegian.words).toMatch(/står ikke i det som kunne leses\. Les ett vedlegg \(PDF\) først/);
    expect(norwegian.words).toMatch(/Les selv ett vedlegg \(PDF\)\. Står ikke svarene der, kan dette returneres: «/);
    expect(norwegian.words).not.toMatch(/mangler (?!, kan)|vi mangler/);
    const english = await answer({ orders, chart, locale: 'en' });
    expect(english.words).toMatch(/not stated in what could be read\. Read one attachment \(PDF\) first/);
    expect(english.words).not.toMatch(/lacks|we lack|does not state/);
    department.stored = { 'DocumentReference/d1': text('d1', 'Tidligere frisk.') };
    expect((await answer({ orders, chart })).words).toMatch(/MR LS-columna mangler .*: spør henviser/);
  });

  it('says so as well where the referral is sent', async () => {
    department.stored = {
      'ServiceRequest/r1': referral(['DocumentReference/d1'], bare),
      'DocumentReference/d1': pdf('d1'),
    };
    const orders = [referral([])];
    const { words } = await answer({ orders, chart, hook: 'order-dispatch', locale: 'en' });
    expect(words).toMatch(/not stated in what could be read/);
    expect(words).toMatch(/unless it stands in one attachment \(PDF\)/);
  });
});

describe('"not indicated"', () => {
  const chart = { days: 10, course: 'improving' } as const;
  const orders = [referral(['DocumentReference/d1'], 'Korsryggsmerter i 10 dager, artrose?')];

  it('waits until somebody has opened the attachment', async () => {
    department.stored = { 'DocumentReference/d1': text('d1', 'Tidligere frisk.') };
    expect(await answer({ orders, chart })).toMatchObject({ verdict: ['not-appropriate'], unavailable: [] });
    department.stored = { 'DocumentReference/d1': pdf('d1') };
    const held = await answer({ orders, chart });
    expect(held).toMatchObject({ advice: 'need-more-data', verdict: ['need-more-data'], triage: 'nonspecific' });
    expect(held.words).toContain('MR LS-columna: ett vedlegg (PDF) er ikke lest her. Se etter røde flagg der');
    expect(held.words).toMatch(/Avvis ikke uten å ha sett etter/);
    expect(held.words).not.toMatch(/er ikke indisert|anbefales vanligvis ikke|prøv igjen/i);
    const english = await answer({ orders, chart, locale: 'en' });
    expect(english.words).toContain(
      'MR LS-columna: one attachment (PDF) could not be read here. Look there for red flags',
    );
  });

  it('keeps its questions where red flags have not been asked about', async () => {
    department.stored = { 'DocumentReference/d1': pdf('d1') };
    const asked = await answer({ orders, chart: { ...chart, unasked: ['fever'] } });
    expect(asked).toMatchObject({ advice: 'not-indicated-unless-red-flags', verdict: ['need-more-data'] });
    expect(asked.words).toMatch(/feber/);
    expect(asked.words).toMatch(/Ett vedlegg \(PDF\) er ikke lest her/);
  });

  it('of the record stands: the attachment lowers and raises no triage and no urgency', async () => {
    const fever = { days: 10, course: 'unchanged', present: ['fever'] } as const;
    const all = await answer({ orders: [referral([])], chart: fever });
    department.stored = { 'DocumentReference/d1': pdf('d1') };
    const part = await answer({ orders: [referral(['DocumentReference/d1'])], chart: fever });
    const { triage, urgency, advice, verdict, present, absent } = all;
    expect(part).toMatchObject({ triage, urgency, advice, verdict, present, absent });
  });
});

describe('nothing is said', () => {
  it.each<[string, FhirResource]>([
    [
      'a document with one form that can be read',
      paper(
        'd1',
        { contentType: 'application/pdf', data: base64('x') },
        { contentType: 'text/plain', data: base64('Tidligere frisk.') },
      ),
    ],
    ['a document that was withdrawn', { ...pdf('d1'), status: 'entered-in-error' }],
  ])('of %s', async (_name, document) => {
    const { notRead, unavailable } = await answer({ orders: [referral(['DocumentReference/d1'])], beside: [document] });
    expect({ notRead, unavailable }).toEqual({ notRead: undefined, unavailable: [] });
  });

  it('of one that is named by its whole address on the server of the call, for it is read', async () => {
    department.stored = { 'DocumentReference/d1': text('d1', 'Siden i går nummen i skrittet.') };
    const { notRead, words } = await answer({ orders: [referral([`${department.ehr.base}/DocumentReference/d1`])] });
    expect(notRead).toBeUndefined();
    expect(words).toMatch(/ridebukse|skritt/i);
  });

  it('while the referral is being written', async () => {
    const draft = { ...referral(['DocumentReference/d1']), status: 'draft' } as const;
    const { notRead, unavailable } = await answer({ orders: [draft], hook: 'order-sign' });
    expect({ notRead, unavailable }).toEqual({ notRead: undefined, unavailable: [] });
  });
});
