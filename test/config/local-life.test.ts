/** Local life in the file: emergencies off by name only, a site's own words, and the address for reports. */
import { ConfigError, loadConfig } from '../../src/config.ts';
import { localText, reportAddress } from '../../src/domain/local-life.ts';

const confirmed = 'emergenciesOffConfirmedBy: "Kari Nordmann, medical director, 2026-11-22"';
const client = (lines: string): string => `clients:\n  "https://ehr.example":\n${lines.replace(/^/gm, '    ')}`;

function problemsOf(file: string): readonly string[] {
  try {
    loadConfig({}, file);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('emergency advice', () => {
  const codes = [
    'suspectedCaudaEquina',
    'possibleEmergencySign',
    'emergencyNeurologicalDeficit',
    'suspectedVisceralEmergency',
  ];

  it.each(codes)('%s is not switched off by a list alone', (code) => {
    expect(problemsOf(`switchedOff: [sickLeave, ${code}]`)).toEqual([
      expect.stringContaining('switchedOff[1]: is about an emergency'),
    ]);
  });

  it.each(codes)('%s is off when somebody has confirmed it by name, and the log says so', (code) => {
    const { everyone, notices } = loadConfig({}, `switchedOff: [sickLeave, ${code}]\n${confirmed}`);
    expect(everyone.switchedOff).toEqual(new Set(['sickLeave']));
    expect(everyone.emergenciesOff).toEqual({
      advice: new Set([code]),
      confirmedBy: 'Kari Nordmann, medical director, 2026-11-22',
    });
    expect(notices).toEqual([expect.stringMatching(new RegExp(`EMERGENCY ADVICE IS OFF.*${code}.*Kari Nordmann`))]);
  });

  it('is confirmed where it is switched off: one for everybody does not hold for a client', () => {
    const off = 'switchedOff: [suspectedCaudaEquina]';
    expect(problemsOf(`${confirmed}\n${client(off)}`)).toEqual([
      expect.stringContaining('confirms nothing'),
      expect.stringContaining('clients["https://ehr.example"].switchedOff[0]: is about an emergency'),
    ]);
    const { clients, notices } = loadConfig({}, client(`${off}\n${confirmed}`));
    expect(clients.get('https://ehr.example')?.emergenciesOff?.advice).toEqual(new Set(['suspectedCaudaEquina']));
    expect(notices[0]).toContain('for https://ehr.example');
  });

  it.each([
    'yes',
    '"Kari Nordmann"',
    '"Kari Nordmann, 2026-11-22"',
    '"Kari, lege, 22.11.2026"',
    '"K, lege, 2026-02-30"',
    'true',
  ])('is not confirmed by %s', (by) => {
    const file = `switchedOff: [suspectedCaudaEquina]\nemergenciesOffConfirmedBy: ${by}`;
    expect(problemsOf(file)).toEqual([expect.stringContaining('must be "Name, role, date"')]);
  });

  it('needs no confirmation when nothing of it is off', () => {
    expect(problemsOf(`switchedOff: [sickLeave]\n${confirmed}`)).toEqual([expect.stringContaining('confirms nothing')]);
  });
});

describe('local texts', () => {
  const file = `localTexts:
  suspectedCaudaEquina:
    nb: { onCall: "Vakthavende nevrokirurg: 22 11 80 80", pathway: " Meld til akuttmottaket. " }
    en: { pathway: "Tell the emergency department." }
  sickLeave: { nb: { pathway: "NAV Elverum" } }`;

  it('are read per advice and language, and the other language stands in for what is missing', () => {
    const { localTexts } = loadConfig({}, file).everyone;
    expect(localText(localTexts, 'suspectedCaudaEquina', 'nb')).toEqual({
      onCall: 'Vakthavende nevrokirurg: 22 11 80 80',
      pathway: 'Meld til akuttmottaket.',
    });
    expect(localText(localTexts, 'suspectedCaudaEquina', 'en')).toEqual({
      onCall: 'Vakthavende nevrokirurg: 22 11 80 80',
      pathway: 'Tell the emergency department.',
    });
    expect(localText(localTexts, 'sickLeave', 'en')).toEqual({ pathway: 'NAV Elverum' });
    expect(localText(localTexts, 'followUp', 'nb')).toBeUndefined();
    expect(localText(undefined, 'followUp', 'nb')).toBeUndefined();
  });

  const words = (text: string) => `localTexts: { sickLeave: { nb: { pathway: ${JSON.stringify(text)} } } }`;
  it.each([
    ['localTexts: all', 'localTexts: must be a mapping'],
    ['localTexts: { cauda: { nb: { onCall: "1" } } }', 'localTexts.cauda: is not an advice code'],
    ['localTexts: { sickLeave: {} }', 'localTexts.sickLeave: must have the words'],
    ['localTexts: { sickLeave: { sv: { onCall: "1" } } }', 'localTexts.sickLeave.sv: is no language of ours'],
    ['localTexts: { sickLeave: { nb: { phone: "1" } } }', 'localTexts.sickLeave.nb.phone: is not onCall or pathway'],
    ['localTexts: { sickLeave: { nb: { onCall: 22118080 } } }', 'put a telephone number in quotes'],
    [`localTexts: { sickLeave: { nb: { onCall: "${'1'.repeat(121)}" } } }`, 'is longer than 120 characters'],
    [words('x'.repeat(241)), 'is longer than 240 characters'],
    [words('**call** now'), 'plain words'],
    [words('<b>call</b>'), 'plain words'],
    [words('see https://x.example'), 'plain words'],
    [words('see www.x.example'), 'plain words'],
    [words('one\ntwo'), 'plain words'],
    [words('left\u202Eright'), 'plain words'],
    [words('+47 22 11 80 80'), 'must begin with a word'],
    [words('1. Ring'), 'must begin with a word'],
    [words('- Ring'), 'must begin with a word'],
  ])('are refused when they say %j', (text, says) => {
    expect(problemsOf(text)).toEqual([expect.stringContaining(says)]);
  });
});

describe('the address for reports', () => {
  it('is filled with ids and codes only, each encoded', () => {
    const template = 'https://x.example/report?advice={advice}&k={knowledge}&d={decisionId}';
    const values = { advice: 'sickLeave', knowledge: '0.1.0+ab12', decisionId: 'd-1' };
    expect(reportAddress(template, values)).toBe('https://x.example/report?advice=sickLeave&k=0.1.0%2Bab12&d=d-1');
  });

  it.each([
    'https://intranet.example/report',
    'https://intranet.example:8443/r/{advice}?k={knowledge}&d={decisionId}',
    'http://127.0.0.1:3000/report?d={decisionId}',
  ])('may be %s', (link) => {
    expect(loadConfig({}, `reportLink: "${link}"`).everyone.reportLink).toBe(link);
  });

  it.each([
    ['https://x.example/{patientId}', 'may only have the placeholders'],
    ['https://x.example/?d={decisionId', 'may only have the placeholders'],
    ['https://{advice}.example/', 'whose host has no placeholder'],
    ['https://user@x.example/', 'must be an https address'],
    ['http://x.example/', 'must be an https address'],
    ['http://127.0.0.1.evil.example/', 'must be an https address'],
    ['javascript:alert(1)', 'must be an https address'],
    ['https://x.example/a b', 'must be an https address'],
  ])('is refused as %s', (link, says) => {
    expect(problemsOf(`reportLink: "${link}"`)).toEqual([expect.stringContaining(says)]);
  });
});
