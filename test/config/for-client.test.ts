/** What holds for one client: its own settings first, then those for everybody. */
import { settingsFor } from '../../src/config/for-client.ts';
import { loadConfig } from '../../src/config.ts';
import { buildParts } from '../../src/parts.ts';

const file = `
profile: formi-2007
fhirServers: [https://ehr.example/fhir]
switchedOff: [sickLeave, suspectedCaudaEquina]
emergenciesOffConfirmedBy: "Kari Nordmann, medical director, 2026-11-22"
thresholds: { fewWeeksDays: 30, crpSeriousMgL: 40 }
localTexts:
  sickLeave: { nb: { pathway: "NAV" } }
  followUp: { nb: { pathway: "Fastlegen" } }
reportLink: "https://x.example/{advice}"
clients:
  "https://a.example":
    locale: en
    profile: current
    fhirServers: [https://a.example/fhir]
    thresholds: { fewWeeksDays: 21 }
    localTexts: { sickLeave: { nb: { pathway: "NAV Hamar" } } }
  "https://b.example":
    switchedOff: []
`;
const config = loadConfig({}, file);

describe('the settings of a client', () => {
  it('are those for everybody when nobody is named, or nobody we know', () => {
    expect(settingsFor(config)).toEqual({
      profile: 'formi-2007',
      fhirServers: ['https://ehr.example/fhir'],
      showing: {
        mode: 'active',
        shadowEmergencies: 'show',
        shadowDecision: 'hide',
        checklistDays: 7,
        overriddenDays: 30,
      },
      tuning: config.everyone,
    });
    expect(settingsFor(config, 'https://unknown.example')).toEqual(settingsFor(config));
  });

  it('stand before those for everybody, threshold by threshold and text by text', () => {
    const { profile, locale, fhirServers, tuning } = settingsFor(config, 'https://a.example');
    expect([profile, locale, fhirServers]).toEqual(['current', 'en', ['https://a.example/fhir']]);
    expect(tuning.thresholds).toEqual({ fewWeeksDays: 21, crpSeriousMgL: 40 });
    expect(tuning.localTexts?.get('sickLeave')).toEqual({ nb: { pathway: 'NAV Hamar' } });
    expect(tuning.localTexts?.get('followUp')).toEqual({ nb: { pathway: 'Fastlegen' } });
    expect(tuning.reportLink).toBe('https://x.example/{advice}');
    expect(tuning.emergenciesOff?.advice).toEqual(new Set(['suspectedCaudaEquina']));
  });

  it('with a list of its own switch emergencies on again that are off for everybody', () => {
    const { tuning } = settingsFor(config, 'https://b.example');
    expect(tuning.switchedOff).toEqual(new Set());
    expect(tuning).not.toHaveProperty('emergenciesOff');
  });

  it('make a road of its own for every client', async () => {
    const parts = buildParts(config);
    const roads = [undefined, 'https://a.example', 'https://b.example'].map((iss) => parts.roadOf(iss));
    expect(new Set(roads).size).toBe(3);
    expect(roads[0]).toBe(parts.road);
    expect(parts.roadOf('https://unknown.example')).toBe(parts.road);
    expect(parts.serverStates()).toEqual(new Map());
    await parts.close();
  });
});
