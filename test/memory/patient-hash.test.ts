/** The hash that stands for a patient: nobody makes it without the key, rotation finds what was, and no key is told. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { ConfigError, loadConfig } from '../../src/config.ts';
import { createPatientHasher } from '../../src/memory/patient-hash.ts';
import { patientKeysOf } from '../../src/memory/patient-keys.ts';
import { temporaryFolder } from '../support/store.ts';

const old = { id: '2025', key: Buffer.alloc(32, 1) };
const fresh = { id: '2026', key: Buffer.alloc(32, 2) };
const EHR = 'https://ehr.example';

describe('the hash', () => {
  const { write } = createPatientHasher([fresh]);

  it('is the same for the same patient of the same client, and for no other', () => {
    const others = [write(EHR, 'p2'), write('https://other.example', 'p1'), write(undefined, 'p1'), write('', 'p1')];
    expect(write(EHR, 'p1')).toEqual(write(EHR, 'p1'));
    expect(new Set([write(EHR, 'p1'), ...others].map(({ hash }) => hash)).size).toBe(5);
  });

  it('keeps client and patient apart, wherever the border lies', () => {
    expect(write('a', ' b c').hash).not.toBe(write('a  b', 'c').hash);
    expect(write('nobody', 'p').hash).not.toBe(write(undefined, 'p').hash);
  });

  it('has 256 bits, says nothing, and is another under another key', () => {
    expect(write(EHR, 'p1').hash).toMatch(/^[\w-]{43}$/);
    expect(write(EHR, 'p1').hash).not.toBe(createPatientHasher([old]).write(EHR, 'p1').hash);
  });
});

it('after a rotation the new key writes and both find', () => {
  const before = createPatientHasher([old]).write(EHR, 'p1');
  const { write, find } = createPatientHasher([fresh, old]);
  expect(write(EHR, 'p1')).toEqual({ keyId: '2026', hash: expect.any(String) });
  expect(find(EHR, 'p1')).toEqual([write(EHR, 'p1'), before]);
});

describe('a key that nobody configured', () => {
  it('is made beside the store, for its user only, and found again', () => {
    const path = `${temporaryFolder()}/data/ryggrad.db`;
    const store = `sqlite:${path}`;
    const [made] = patientKeysOf({ store });
    expect([made.id, made.key.length, statSync(`${path}.patient-key`).mode & 0o777]).toEqual(['own', 32, 0o600]);
    expect(patientKeysOf({ store })).toEqual([made]);
    expect(patientKeysOf({ store: 'memory:' })[0].key).not.toEqual(patientKeysOf({ store: 'memory:' })[0].key);
  });

  it('that is spoilt stops the start, without a word of it', () => {
    const path = `${temporaryFolder()}/ryggrad.db`;
    writeFileSync(`${path}.patient-key`, 'hemmelig');
    expect(() => patientKeysOf({ store: `sqlite:${path}` })).toThrow(ConfigError);
    expect(() => patientKeysOf({ store: `sqlite:${path}` })).not.toThrow('hemmelig');
  });

  it('is not made where keys are configured', () => {
    const path = `${temporaryFolder()}/ryggrad.db`;
    expect(patientKeysOf({ store: `sqlite:${path}`, patientKeys: [fresh, old] })).toEqual([fresh, old]);
    expect(() => readFileSync(`${path}.patient-key`)).toThrow();
  });
});

describe('configured keys', () => {
  const base64 = fresh.key.toString('base64');
  const problemsOf = (env: Record<string, string>, file?: string): readonly string[] => {
    try {
      loadConfig({ RYGGRAD_DEMO: 'off', ...env }, file);
      return [];
    } catch (error) {
      return error instanceof ConfigError ? error.problems : ['?'];
    }
  };

  it.each([
    ['the environment, with an id', { RYGGRAD_PATIENT_KEYS: `2026:${base64}` }, undefined, ['2026']],
    ['the environment, alone', { RYGGRAD_PATIENT_KEYS: base64 }, undefined, ['env']],
    [
      'the environment, in hex, two of them',
      { RYGGRAD_PATIENT_KEYS: `a:${'0a'.repeat(32)}, b:${base64}` },
      undefined,
      ['a', 'b'],
    ],
    [
      'the file',
      {},
      `patientKeys: [{ id: 2026, key: "${base64}" }, { id: old, key: "${old.key.toString('base64url')}" }]`,
      ['2026', 'old'],
    ],
  ])('are read from %s', (_name, env, file, ids) => {
    const { patientKeys = [] } = loadConfig({ RYGGRAD_DEMO: 'off', ...env }, file);
    expect(patientKeys.map(({ id }) => id)).toEqual(ids);
    expect(patientKeys.every(({ key }) => key.length === 32)).toBe(true);
  });

  it.each([
    [
      'too short',
      { RYGGRAD_PATIENT_KEYS: Buffer.alloc(31, 'hemmelig').toString('base64') },
      undefined,
      'RYGGRAD_PATIENT_KEYS[0].key',
    ],
    ['no base64', { RYGGRAD_PATIENT_KEYS: 'hemmelig!'.repeat(9) }, undefined, 'RYGGRAD_PATIENT_KEYS[0].key'],
    ['no list', {}, 'patientKeys: hemmelig', 'patientKeys'],
    ['an empty list', {}, 'patientKeys: []', 'patientKeys'],
    ['without id', {}, `patientKeys: [{ key: "${base64}" }]`, 'patientKeys[0].id'],
    ['the same id twice', {}, `patientKeys: [{ id: a, key: "${base64}" }, { id: a, key: "${base64}" }]`, 'patientKeys'],
    ['none with PostgreSQL', { RYGGRAD_STORE: 'postgres://ryggrad@localhost/ryggrad' }, undefined, 'patientKeys'],
  ])('that are %s are refused by their place', (_name, env: Record<string, string>, file, place) => {
    const problems = problemsOf(env, file);
    expect(problems.map((problem) => problem.split(':')[0])).toEqual([place]);
    expect(problems.join()).not.toMatch(/hemmelig/);
  });
});
