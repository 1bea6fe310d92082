/** Prefetch as CDS Hooks means it: absent, null, error, incomplete, and every Bundle real clients send. */
import { createGatherer } from '../../src/fhir/gather.ts';
import type { Gathered, Query } from '../../src/fhir/gathered.ts';
import {
  bundle,
  condition,
  conditions,
  encounter,
  input,
  medicines,
  noServer,
  observation,
  observations,
  outcome,
  patient,
  vitals,
} from './samples.ts';

const gather = createGatherer({ allowed: noServer, deadlineMs: 200, clock: () => 0 });
afterAll(() => gather.close());

async function gathered(queries: readonly Query[], prefetch: Record<string, unknown>): Promise<Gathered> {
  return gather(input(queries, { prefetch }), new AbortController().signal);
}

function ids(result: Gathered, type: string): (string | undefined)[] | undefined {
  return result.resources.get(type)?.map((resource) => resource.id);
}

describe('a key that is there', () => {
  it('is served at once, without a promise, when nothing else is missing', () => {
    const result = gather(input([conditions], { prefetch: { conditions: bundle([]) } }), new AbortController().signal);
    expect(result).not.toBeInstanceOf(Promise);
  });

  it('gives the resources of a Bundle of any type, or of none', async () => {
    for (const type of ['searchset', 'collection', 'history', undefined]) {
      const result = await gathered([conditions], { conditions: bundle([condition('a')], { type }) });
      expect(ids(result, 'Condition')).toEqual(['a']);
      expect(result.unavailable.size).toBe(0);
    }
  });

  it('gives the resource of a read template', async () => {
    const result = await gathered([patient], { patient: { resourceType: 'Patient', id: '1' } });
    expect(ids(result, 'Patient')).toEqual(['1']);
    expect(result.reads).toEqual([
      { key: 'patient', resourceType: 'Patient', from: 'prefetch', outcome: 'ok', milliseconds: 0 },
    ]);
  });

  it('is an empty list, not a gap, when it is null or a Bundle without entries', async () => {
    for (const value of [null, bundle([]), { resourceType: 'Bundle', type: 'searchset', total: 0 }]) {
      const result = await gathered([conditions], { conditions: value });
      expect(ids(result, 'Condition')).toEqual([]);
      expect(result.unavailable.size).toBe(0);
      expect(result.reads[0]?.outcome).toBe('empty');
    }
  });

  it('skips entries without a resource', async () => {
    const entry = [null, {}, { resource: null }, { resource: 'x' }, { resource: condition('a') }];
    const result = await gathered([conditions], { conditions: { resourceType: 'Bundle', entry } });
    expect(ids(result, 'Condition')).toEqual(['a']);
    expect(result.unavailable.size).toBe(0);
  });

  it('keeps resources of other known types that came along, and drops unknown ones', async () => {
    const value = bundle([
      { resourceType: 'MedicationRequest', id: 'm', medicationReference: { reference: 'Medication/p' } },
      { resourceType: 'Medication', id: 'p' },
      { resourceType: 'Claim', id: 'c' },
    ]);
    const result = await gathered([medicines], { medicines: value });
    expect(ids(result, 'Medication')).toEqual(['p']);
    expect(result.resources.has('Claim')).toBe(false);
    expect(result.unavailable.size).toBe(0);
  });

  it('is no answer when its Bundle holds only other types; what it holds is kept', async () => {
    const result = await gathered([conditions], { conditions: bundle([observation('o')]) });
    expect([...result.whollyUnavailable]).toEqual(['Condition']);
    expect(ids(result, 'Observation')).toEqual(['o']);
  });

  it('is unavailable when it is neither Bundle, resource nor null', async () => {
    for (const value of ['x', 3, true, [], {}, { resourceType: 7 }, { resourceType: 'Patient', id: '1' }]) {
      const result = await gathered([conditions], { conditions: value });
      expect([...result.whollyUnavailable]).toEqual(['Condition']);
      expect(result.reads[0]?.outcome).toBe('wrong-type');
    }
  });

  it('is unavailable when the entries of its Bundle are no list', async () => {
    const result = await gathered([conditions], { conditions: { resourceType: 'Bundle', entry: { resource: {} } } });
    expect([...result.unavailable]).toEqual(['Condition']);
  });

  it('reads the answers of a batch, and hears of a part that failed', async () => {
    const whole = { resourceType: 'Bundle', type: 'batch-response', entry: [{ resource: bundle([condition('a')]) }] };
    expect(ids(await gathered([conditions], { conditions: whole }), 'Condition')).toEqual(['a']);
    const broken = { ...whole, entry: [...whole.entry, { response: { status: '500 Internal Server Error' } }] };
    const result = await gathered([conditions], { conditions: broken });
    expect(ids(result, 'Condition')).toEqual(['a']);
    expect([...result.unavailable]).toEqual(['Condition']);
    expect(result.whollyUnavailable.size).toBe(0);
  });

  it('is not found by an inherited name', async () => {
    const query: Query = { key: 'toString', resourceType: 'Condition', url: 'Condition?patient=1' };
    const result = await gathered([query], {});
    expect(result.reads[0]?.outcome).toBe('no-server');
  });
});

describe('an OperationOutcome', () => {
  const faults = [
    ['error', 'exception'],
    ['fatal', 'processing'],
    ['warning', 'incomplete'],
    ['warning', 'throttled'],
    ['information', 'timeout'],
    ['warning', 'too-costly'],
  ] as const;

  it.each(faults)('of severity %s and code %s in place of the data makes the type wholly unavailable', async (s, c) => {
    const result = await gathered([conditions], { conditions: outcome(s, c) });
    expect([...result.whollyUnavailable]).toEqual(['Condition']);
    expect(result.reads[0]?.outcome).toBe('error-outcome');
    expect(result.suppressed).toBe(false);
  });

  it.each(faults)(
    'of severity %s and code %s among the entries keeps the data and calls them not whole',
    async (s, c) => {
      const entry = [{ resource: condition('a') }, { resource: outcome(s, c), search: { mode: 'outcome' } }];
      const result = await gathered([conditions], { conditions: { resourceType: 'Bundle', entry } });
      expect(ids(result, 'Condition')).toEqual(['a']);
      expect([...result.unavailable]).toEqual(['Condition']);
      expect(result.whollyUnavailable.size).toBe(0);
    },
  );

  it('of code suppressed is unavailable and said so, at the top and among the entries', async () => {
    for (const value of [
      outcome('information', 'suppressed'),
      bundle([condition('a'), outcome('warning', 'suppressed')]),
    ]) {
      const result = await gathered([conditions], { conditions: value });
      expect([...result.unavailable]).toEqual(['Condition']);
      expect(result.suppressed).toBe(true);
    }
  });

  it('that only warns is noted and the data are read', async () => {
    const result = await gathered([conditions], {
      conditions: bundle([condition('a'), outcome('warning', 'informational')]),
    });
    expect(ids(result, 'Condition')).toEqual(['a']);
    expect(result.unavailable.size).toBe(0);
    expect(result.reads[0]?.outcome).toBe('warning');
  });

  it('that only warns but stands in place of the data brings none: unavailable', async () => {
    const result = await gathered([conditions], { conditions: outcome('warning', 'informational') });
    expect([...result.whollyUnavailable]).toEqual(['Condition']);
  });

  it('without readable issues vouches for nothing', async () => {
    for (const issue of [undefined, [], 'x', [null]]) {
      const result = await gathered([conditions], { conditions: { resourceType: 'OperationOutcome', issue } });
      expect([...result.unavailable]).toEqual(['Condition']);
    }
  });
});

describe('a Bundle that is not all', () => {
  const next = (url: string): object => ({
    link: [
      { relation: 'self', url: 'x' },
      { relation: 'next', url },
    ],
  });

  it('is called incomplete and kept when the next page cannot be fetched', async () => {
    const value = bundle([condition('a')], next('https://ehr.example/fhir/Condition?page=2'));
    const result = await gathered([conditions], { conditions: value });
    expect(ids(result, 'Condition')).toEqual(['a']);
    expect([...result.unavailable]).toEqual(['Condition']);
    expect(result.whollyUnavailable.size).toBe(0);
    expect(result.reads[0]?.outcome).toBe('paging-stopped');
  });

  it('is called incomplete when the server counts more matches than it sent', async () => {
    const result = await gathered([conditions], { conditions: bundle([condition('a')], { total: 2 }) });
    expect([...result.unavailable]).toEqual(['Condition']);
    expect(ids(result, 'Condition')).toEqual(['a']);
  });

  it('does not count included resources as matches', async () => {
    const entry = [
      { resource: condition('a') },
      { resource: { resourceType: 'Encounter', id: 'e' }, search: { mode: 'include' } },
    ];
    const result = await gathered([conditions], { conditions: { resourceType: 'Bundle', total: 2, entry } });
    expect([...result.unavailable]).toEqual(['Condition']);
  });
});

describe('several keys of one type', () => {
  it('are merged by id; the newer lastUpdated wins, else the first', async () => {
    const old = { meta: { lastUpdated: '2026-01-01T10:00:00+01:00' }, note: 'old' };
    const fresh = { meta: { lastUpdated: '2026-01-01T09:30:00Z' }, note: 'fresh' };
    const result = await gathered([observations, vitals], {
      labs: bundle([observation('a', old), observation('b', { note: 'first' }), observation('c')]),
      vitals: bundle([observation('a', fresh), observation('b', { note: 'second' }), observation('d')]),
    });
    expect(ids(result, 'Observation')).toEqual(['a', 'b', 'c', 'd']);
    expect(result.resources.get('Observation')).toEqual(
      expect.arrayContaining([expect.objectContaining({ note: 'fresh' }), expect.objectContaining({ note: 'first' })]),
    );
  });

  it('keep resources without id, and take an id from fullUrl', async () => {
    const entry = [
      { resource: { resourceType: 'Condition' } },
      { resource: { resourceType: 'Condition' } },
      { fullUrl: 'urn:uuid:0f1e', resource: { resourceType: 'Condition' } },
      { fullUrl: 'https://ehr.example/fhir/Condition/9', resource: { resourceType: 'Condition' } },
    ];
    const result = await gathered([conditions], { conditions: { resourceType: 'Bundle', entry } });
    expect(ids(result, 'Condition')).toEqual([undefined, undefined, '0f1e', '9']);
  });

  it('are wholly unavailable only when every one of them failed', async () => {
    const failed = outcome('error', 'exception');
    const one = await gathered([observations, vitals], { labs: failed, vitals: null });
    expect([...one.unavailable]).toEqual(['Observation']);
    expect(one.whollyUnavailable.size).toBe(0);
    const both = await gathered([observations, vitals], { labs: failed, vitals: failed });
    expect([...both.whollyUnavailable]).toEqual(['Observation']);
  });
});

describe('a key that is absent', () => {
  it('is unavailable without a FHIR server, and keys of no query are ignored', async () => {
    const result = await gathered([conditions, encounter], { encounter: null, other: bundle([condition('x')]) });
    expect([...result.whollyUnavailable]).toEqual(['Condition']);
    expect(result.resources.has('Condition')).toBe(false);
    expect(result.reads.map(({ outcome }) => outcome)).toEqual(['empty', 'no-server']);
  });

  it('leaves the prefetched resources as they came', async () => {
    const prefetch = { conditions: bundle([condition('a')]), labs: bundle([{ resourceType: 'Observation' }]) };
    const before = structuredClone(prefetch);
    await gathered([conditions, observations], prefetch);
    expect(prefetch).toEqual(before);
  });
});

describe('a medicine that points to a Medication', () => {
  const pointing = (reference: string): object =>
    bundle([{ resourceType: 'MedicationRequest', id: 'm', medicationReference: { reference } }]);

  it('makes Medication unavailable when that cannot be had', async () => {
    const result = await gathered([medicines], { medicines: pointing('Medication/p') });
    expect([...result.unavailable]).toEqual(['Medication']);
    expect(ids(result, 'MedicationRequest')).toEqual(['m']);
  });

  it('is content with a contained one', async () => {
    const result = await gathered([medicines], { medicines: pointing('#p') });
    expect(result.unavailable.size).toBe(0);
  });
});
