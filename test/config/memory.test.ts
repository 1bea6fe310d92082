/** The settings of what is remembered and shown: from the environment, the file and for one client; wrong ones by name. */
import { settingsFor } from '../../src/config/for-client.ts';
import { ConfigError, loadConfig } from '../../src/config.ts';

const off = { RYGGRAD_DEMO: 'off' };
const problemsOf = (env: Readonly<Record<string, string>>, file?: string): readonly string[] => {
  try {
    loadConfig({ ...off, ...env }, file);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
};

it('a demonstration shows everything every time; elsewhere the guideline’s calm is the default', () => {
  expect(loadConfig({})).toMatchObject({ checklistDays: 0, overriddenDays: 0 });
  expect(loadConfig({ RYGGRAD_CHECKLIST_DAYS: '3' })).toMatchObject({ checklistDays: 3, overriddenDays: 0 });
  expect(loadConfig(off)).toMatchObject({ checklistDays: 7, overriddenDays: 30, whenStoreFails: 'answer' });
});

it('each is read from the environment', () => {
  const env = {
    RYGGRAD_MODE: 'shadow',
    RYGGRAD_SHADOW_EMERGENCIES: 'hide',
    RYGGRAD_SHADOW_DECISION: 'show',
    RYGGRAD_CHECKLIST_DAYS: '14',
    RYGGRAD_OVERRIDDEN_DAYS: '0',
    RYGGRAD_STORE_FAILURE: 'refuse',
  };
  expect(loadConfig(env)).toMatchObject({
    mode: 'shadow',
    shadowEmergencies: 'hide',
    shadowDecision: 'show',
    checklistDays: 14,
    overriddenDays: 0,
    whenStoreFails: 'refuse',
  });
});

describe('a client', () => {
  const file = `
mode: shadow
checklistDays: 14
shadowAdvice: [sickLeave]
clients:
  https://a.example: { mode: active, overriddenDays: 0 }
  https://b.example: { shadowEmergencies: hide, shadowAdvice: [] }
`;
  const config = loadConfig(off, file);

  it('has its own settings, name by name, and behind them those for everybody', () => {
    expect(settingsFor(config, 'https://a.example').showing).toEqual({
      mode: 'active',
      shadowEmergencies: 'show',
      shadowDecision: 'hide',
      checklistDays: 14,
      overriddenDays: 0,
    });
    expect(settingsFor(config, 'https://b.example').showing).toMatchObject({
      mode: 'shadow',
      shadowEmergencies: 'hide',
      overriddenDays: 30,
    });
  });

  it('has its own list of advice in shadow instead of the one for everybody', () => {
    const shadowOf = (iss: string) => settingsFor(config, iss).tuning.shadowAdvice;
    expect(shadowOf('https://a.example')).toEqual(new Set(['sickLeave']));
    expect(shadowOf('https://b.example')).toEqual(new Set());
  });

  it('that works in shadow is told at start', () => {
    expect(config.notices).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^mode: shadow for everybody/),
        expect.stringMatching(/^SHADOW MODE HIDES EMERGENCIES for https:\/\/b\.example/),
      ]),
    );
    expect(config.notices.join()).not.toContain('https://a.example');
  });
});

it.each([
  [{ RYGGRAD_MODE: 'silent' }, undefined, 'RYGGRAD_MODE'],
  [{ RYGGRAD_SHADOW_EMERGENCIES: 'no' }, undefined, 'RYGGRAD_SHADOW_EMERGENCIES'],
  [{ RYGGRAD_CHECKLIST_DAYS: '366' }, undefined, 'RYGGRAD_CHECKLIST_DAYS'],
  [{ RYGGRAD_OVERRIDDEN_DAYS: '-1' }, undefined, 'RYGGRAD_OVERRIDDEN_DAYS'],
  [{ RYGGRAD_STORE_FAILURE: 'ignore' }, undefined, 'RYGGRAD_STORE_FAILURE'],
  [{}, 'shadowAdvice: [nothing]', 'shadowAdvice[0]'],
  [{}, 'clients: { "https://a.example": { mode: silent } }', 'clients["https://a.example"].mode'],
  [{}, 'clients: { "https://a.example": { checklistDays: 1.5 } }', 'clients["https://a.example"].checklistDays'],
  [{}, 'clients: { "https://a.example": { overriddenDays: "7" } }', 'clients["https://a.example"].overriddenDays'],
  [{}, 'clients: { "https://a.example": { patientKeys: [] } }', 'clients["https://a.example"].patientKeys'],
])('%j and %p are refused by name', (env: Record<string, string>, file, name) => {
  expect(problemsOf(env, file).map((problem) => problem.replace(/: .*$/, ''))).toEqual([name]);
});
