/** `ryggrad simulate` from input to files: exports, Bundles, requests, bad lines, exit codes, privacy. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parseHookCall } from '../../src/cds-hooks/parse-call.ts';
import { services } from '../../src/cds-hooks/services.ts';
import { loadConfig } from '../../src/config.ts';
import { buildParts } from '../../src/parts.ts';
import { type Discovered, hookCall } from '../support/client.ts';
import { bulk, bundle, folderWith, lines, patient, TODAY } from './export-fixture.ts';
import { command, type Line, simulateFolder } from './run-simulate.ts';

const cauda = patient('a', { findings: { 'saddle-sensory-loss': true, fever: false } });
const plain = patient('b', { findings: { fever: false, trauma: false }, order: true });
const healthy = patient('c', { backPain: false });
const all = [...cauda, ...plain, ...healthy];

function decisionOf({ input, number, ...decision }: Line): object {
  return decision;
}

describe('an export by type', () => {
  it('is grouped by patient and decided in the order of Patient.ndjson', async () => {
    const { code, lines: decided } = await simulateFolder(folderWith(bulk(all)), '--assume-complete');
    expect(code).toBe(0);
    expect(decided.map(({ number, input }) => [number, input.file, input.line])).toEqual([
      [1, 'Patient.ndjson', 1],
      [2, 'Patient.ndjson', 2],
      [3, 'Patient.ndjson', 3],
    ]);
    expect(decided[0]).toMatchObject({
      urgency: 'emergency',
      cards: [{ advice: 'suspectedCaudaEquina', indicator: 'critical' }],
    });
    expect(decided[2]).toMatchObject({ answered: true, inScope: false });
  });

  it('decides as the service does for the same chart', async () => {
    const { lines: decided } = await simulateFolder(folderWith(bulk(all)), '--assume-complete', '--hook', 'order-sign');
    const service = services().find(({ hook }) => hook === 'order-sign') as Discovered;
    const order = plain.find(({ resourceType }) => resourceType === 'ServiceRequest');
    const context = {
      userId: 'Practitioner/1',
      patientId: 'b',
      encounterId: 'e-b',
      draftOrders: { resourceType: 'Bundle', entry: [{ resource: order }] },
    };
    const chart = plain.filter((resource) => resource !== order);
    const { road, close } = buildParts(loadConfig({}), () => new Date(`${TODAY}T21:59:59Z`));
    const answer = await road(parseHookCall(service.id, hookCall(service, context, chart)), {
      locale: 'nb',
      signal: new AbortController().signal,
    });
    await close();
    expect(decided).toHaveLength(1);
    const { triage, urgency, imaging, orders } = answer.decision;
    expect(decided[0]).toMatchObject({ triage, urgency, imaging: { advice: imaging.advice } });
    expect(decided[0]?.orders?.map(({ verdict }) => verdict)).toEqual(orders.map(({ verdict }) => verdict));
    expect(orders).not.toEqual([]);
    expect(decided[0]?.cards?.map(({ advice }) => advice)).toEqual(
      answer.response.cards.map(({ source }) => source.topic?.code),
    );
    expect(decided[0]?.unavailable).toBeUndefined();
  });

  it('takes types that it lacks for unavailable unless told otherwise', async () => {
    const folder = folderWith(bulk(all));
    const { lines: decided, stdout, report } = await simulateFolder(folder);
    expect(decided[1]?.unavailable).toContain('Procedure');
    expect(decided[1]?.imaging).toMatchObject({ advice: 'need-more-data' });
    expect(stdout).toContain('--assume-complete');
    expect(report).toContain('Procedure');
  });

  it('counts the orderless as skipped under an order hook', async () => {
    const { lines: decided, stdout } = await simulateFolder(folderWith(bulk(all)), '--hook', 'order-sign');
    expect(decided).toHaveLength(1);
    expect(stdout).toContain('no order to judge: 2');
  });
});

describe('other forms of input', () => {
  it('decides Bundles, pretty-printed or a line each, as it decides the export', async () => {
    const exported = await simulateFolder(folderWith(bulk(all)), '--assume-complete');
    const bundles = [cauda, plain, healthy].map(bundle);
    const ndjson = await simulateFolder(folderWith({ 'all.ndjson': lines(...bundles) }));
    const pretty = await simulateFolder(
      folderWith(Object.fromEntries(bundles.map((one, index) => [`p${index}.json`, JSON.stringify(one, null, 2)]))),
    );
    expect(ndjson.lines.map(decisionOf)).toEqual(exported.lines.map(decisionOf));
    expect(pretty.lines.map(decisionOf)).toEqual(exported.lines.map(decisionOf));
  });

  it('follows urn:uuid references inside a Bundle', async () => {
    const named = {
      resourceType: 'Bundle',
      type: 'transaction',
      entry: cauda.map((resource) => ({ fullUrl: `urn:uuid:${resource.id}`, resource })),
    };
    const text = JSON.stringify(named).replaceAll('"Patient/a"', '"urn:uuid:a"');
    const { lines: decided } = await simulateFolder(folderWith({ 'synthea.json': text }));
    expect(decided.map(({ urgency }) => urgency)).toEqual(['emergency']);
  });

  it('replays hook requests as they are, and contacts no server for what they lack', async () => {
    const service = services().find(({ hook }) => hook === 'patient-view') as Discovered;
    const whole = hookCall(service, { userId: 'Practitioner/1', patientId: 'a', encounterId: 'e-a' }, cauda);
    const bare = { ...whole, prefetch: {}, fhirServer: 'http://127.0.0.1:9/fhir' };
    const { code, lines: decided } = await simulateFolder(folderWith({ 'requests.ndjson': lines(whole, bare) }));
    expect(code).toBe(0);
    expect(decided[0]).toMatchObject({ answered: true, urgency: 'emergency' });
    expect(decided[1]?.unavailable).toContain('Observation');
  });
});

describe('bad input', () => {
  it('is reported with file and line and does not stop the run', async () => {
    const files = bulk(all);
    const folder = folderWith({
      ...files,
      'Condition.ndjson': `${files['Condition.ndjson']}\r\n\n{"resourceType":"Condition", oops Hemmelig\n[1]\n`,
      'Observation.ndjson': `${files['Observation.ndjson']}{"resourceType":"Observation","id":"cut`,
      'requests.ndjson': lines({ hook: 'patient-view', context: {} }, { hook: 'no-such-hook' }),
    });
    const { code, stderr, lines: decided, report } = await simulateFolder(folder, '--assume-complete', '--lang', 'en');
    expect(code).toBe(1);
    expect(decided).toHaveLength(3);
    expect(stderr).toMatch(/^Condition\.ndjson:6 is not well-formed JSON/m);
    expect(stderr).toMatch(/^Condition\.ndjson:7 is neither a FHIR resource nor a hook request/m);
    expect(stderr).toMatch(/^Observation\.ndjson:5 ends too early/m);
    expect(stderr).toMatch(/^requests\.ndjson:1 is not a valid CDS Hooks request \(.*context\.patientId/m);
    expect(stderr).toMatch(/^requests\.ndjson:2 is not a valid CDS Hooks request \(hook\)/m);
    expect(stderr).not.toContain('Hemmelig');
    expect(report).toContain('Condition.ndjson');
  });

  it('calls nothing absent for the patient whose line was broken', async () => {
    const files = bulk(plain);
    const broken = '{"resourceType":"Condition","subject":{"reference":"Patient/b"},"code":{"coding":[\n';
    const folder = folderWith({ ...files, 'Condition.ndjson': files['Condition.ndjson'] + broken });
    const { lines: decided } = await simulateFolder(folder, '--assume-complete');
    expect(decided[0]?.unavailable).toEqual(['Condition']);
  });

  it('reads CRLF, a byte order mark and empty lines as any other', async () => {
    const folder = folderWith({ 'all.ndjson': `\uFEFF${lines(bundle(cauda)).replace('\n', '\r\n')}\r\n\r\n` });
    const { code, lines: decided } = await simulateFolder(folder);
    expect([code, decided.map(({ urgency }) => urgency)]).toEqual([0, ['emergency']]);
  });

  it('names the line on which a document goes wrong', async () => {
    const folder = folderWith({
      'a.json': '{\n "resourceType": "Bundle",\n "entry": [,]\n}',
      'b.json': JSON.stringify(bundle(plain)),
    });
    const { code, stderr, lines: decided } = await simulateFolder(folder);
    expect([code, decided.length]).toEqual([1, 1]);
    expect(stderr).toMatch(/^a\.json:3 is not well-formed JSON/m);
  });

  it('refuses compressed files and says so', async () => {
    const gz = gzipSync(lines(bundle(cauda)));
    const alone = await command('--in', `${folderWith({ 'a.ndjson.gz': gz })}/a.ndjson.gz`);
    expect([alone.code, alone.stderr]).toEqual([2, 'a.ndjson.gz is compressed; not supported, unpack it first\n']);
    const beside = await simulateFolder(folderWith({ 'a.ndjson': gz, 'b.ndjson': lines(bundle(plain)) }));
    expect([beside.code, beside.lines.length]).toEqual([1, 1]);
    expect(beside.stderr).toContain('a.ndjson is compressed');
  });
});

describe('what it writes', () => {
  it('names nobody, unless asked to', async () => {
    const folder = folderWith({ 'Hemmelig_Person.json': JSON.stringify(bundle(patient('id-4711', { order: true }))) });
    const silent = await simulateFolder(folder, '--hook', 'order-sign');
    for (const text of [silent.text, silent.report]) expect(text).not.toMatch(/Hemmelig|4711|1986/);
    expect(silent.lines[0]?.orders?.[0]?.order).toBe(1);
    const open = await simulateFolder(folder, '--hook', 'order-sign', '--with-ids');
    expect(open.lines[0]).toMatchObject({
      patient: 'id-4711',
      encounter: 'e-id-4711',
      input: { file: 'Hemmelig_Person.json' },
    });
    expect(open.lines[0]?.orders?.[0]?.order).toBe('ServiceRequest/s-id-4711');
  });

  it('leaves nothing but the two files behind', async () => {
    const { out } = await simulateFolder(folderWith(bulk(all)));
    expect(readdirSync(out).sort()).toEqual(['decisions.ndjson', 'report.html']);
  });

  it('is the same whatever the number of workers', async () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      patient(`p${index}`, { findings: index % 3 === 0 ? { fever: true } : { trauma: false } }),
    );
    const folder = folderWith({ ...bulk(many.flat()), 'more.ndjson': lines(...many.map(bundle)) });
    const two = await simulateFolder(folder, '--assume-complete');
    const one = await simulateFolder(folder, '--assume-complete', '--workers', '1');
    expect(two.lines).toHaveLength(80);
    expect(one.text).toBe(two.text);
  });

  it('reports the numbers in tables and plots, without script or outside address', async () => {
    const { report, lines: decided } = await simulateFolder(folderWith(bulk(all)), '--assume-complete', '--lang', 'en');
    expect(report).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)/);
    expect(report.match(/<svg /g)).toHaveLength(4);
    // One of three encounters: 333.3 per 1,000, Wilson interval 61.5 to 792.3.
    expect(report).toMatch(
      /at least one critical card<\/th><td class="number">1<\/td><td class="number">333\.3<\/td><td class="number">61\.5–792\.3/,
    );
    const cards = decided.flatMap((line) => line.cards ?? []).length;
    expect(report).toContain(`Cards in all</th><td class="number">${cards}</td>`);
    const documented = decided[0]?.redFlags?.documented ?? 0;
    expect(documented).toBeGreaterThan(1);
    expect(report).toMatch(new RegExp(`${documented}</th><td class="number">[1-9]`));
  });

  it('speaks Norwegian by default', async () => {
    const { report } = await simulateFolder(folderWith(bulk(all)), '--assume-complete');
    expect(report).toContain('<html lang="nb">');
    expect(report).toContain('333,3');
  });
});

describe('the moment of decision', () => {
  it('can be each encounter: a finding of last month counts again', async () => {
    const folder = folderWith({ 'a.ndjson': lines(bundle(cauda)) });
    const late = await simulateFolder(folder, '--now', '2027-06-01');
    expect(late.lines[0]?.urgency).not.toBe('emergency');
    const then = await simulateFolder(folder, '--now', 'encounter');
    expect(then.lines[0]?.urgency).toBe('emergency');
  });
});

describe('usage', () => {
  const folder = folderWith({ 'a.ndjson': lines(bundle(plain)) });
  it.each([
    [[], '--in is missing'],
    [['--in', '/no/such/place'], 'no such file'],
    [['--in', folder, '--hook', 'order-burn'], '--hook must be one of'],
    [['--in', folder, '--now', '2026-02-30'], '--now must be'],
    [['--in', folder, '--lang', 'sv'], '--lang must be'],
    [['--in', folder, '--workers', '0'], '--workers must be'],
    [['--in', folder, '--what'], '--what'],
    [['--in', folderWith({ 'notes.txt': 'x' })], 'holds no'],
  ])('%j ends with 2', async (args, says) => {
    const { code, stderr } = await command(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(says);
  });

  it('reaches the shell as the exit code of the program', () => {
    const program = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
    const { status, stderr } = spawnSync(process.execPath, [program, 'simulate'], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toContain('--in is missing');
  });
});
