/** Words that keep to what the record says: denials, coarse codes, dates, choices, and what can be sent back. */
import { createCardMaker, loadCardTemplates } from '../../src/cards/make-cards.ts';
import type { Advice, Decision } from '../../src/domain/decision.ts';
import type { Evidence, Finding } from '../../src/domain/findings.ts';
import type { Locale } from '../../src/domain/language.ts';
import type { EarlierImaging, PatientFacts } from '../../src/domain/patient-facts.ts';
import { localDayIn } from '../../src/facts/calendar.ts';
import { aDecision, anAdvice, anOrder, formi, nice, present, someFacts, TODAY, withFindings } from './a-case.ts';

const makeCards = createCardMaker({
  templates: loadCardTemplates(),
  uuid: () => '00000000-0000-4000-8000-000000000000',
  localDay: localDayIn('Europe/Oslo'),
});

interface Given {
  readonly advice: Advice;
  readonly facts?: Partial<PatientFacts>;
  readonly decision?: Partial<Decision>;
  readonly locale?: Locale;
}

function cardOf({ advice, facts = {}, decision = {}, locale = 'nb' }: Given) {
  const [card] = makeCards(aDecision([advice], decision), someFacts(facts), { locale, profile: 'current' });
  if (card?.detail === undefined) throw new Error('no card with a detail was made');
  return { summary: card.summary, detail: card.detail };
}

const order = 'ServiceRequest/1';
const received = 'io.github.ryggrad.imaging-referral-receive' as const;

function absent(code: Finding['code'], evidence: Evidence): Finding {
  return { code, state: 'absent', evidence: [evidence] };
}

describe('what is absent', () => {
  const fromLists: Evidence = { state: 'absent', source: 'derived', note: 'closed-world' };
  const denied: Evidence = { state: 'absent', source: 'Observation', date: TODAY };
  const findings = withFindings(
    absent('fever', denied),
    absent('trauma', denied),
    absent('cancer-history', fromLists),
    absent('steroid-use', fromLists),
  );

  it('counts as denied only when somebody recorded it; what is on no list is named as that', () => {
    const { detail } = cardOf({ advice: anAdvice('imagingNotIndicated'), facts: { findings } });
    expect(detail).toContain(
      'Ingen røde flagg er registrert, 2 er avkreftet; kreft og steroider er ikke funnet i diagnose- og legemiddellister.',
    );
    const english = cardOf({ advice: anAdvice('imagingNotIndicated'), facts: { findings }, locale: 'en' });
    expect(english.detail).toContain('2 are denied; cancer and steroids not found in lists');
  });

  it('is said only of what could be read', () => {
    const facts = { findings, unavailable: ['Procedure'] };
    const { detail } = cardOf({ advice: anAdvice('completeRedFlagChecklist'), facts });
    expect(detail).toContain('Ingen røde flagg er registrert i det som kunne leses, 2 er avkreftet');
    expect(detail).toContain('Det som ikke kunne leses, er ikke regnet som fravær av funn');
  });
});

describe('a coarse or old record', () => {
  const asked = (code: Finding['code'], rest: Partial<Evidence>, old?: true): Finding => ({
    code,
    state: 'not-documented',
    asked: true,
    evidence: [{ state: 'asks', source: 'Condition', date: '2021-06-01', ...rest }],
    ...(old && { old }),
  });
  const about = (finding: Finding, variant?: string) =>
    cardOf({
      advice: anAdvice('possibleEmergencySign', { found: [finding.code], ...(variant && { variant }) }),
      facts: { findings: withFindings(finding) },
    });

  it('is named as what was recorded, not as the sign itself', () => {
    const { summary, detail } = about(asked('saddle-sensory-loss', { note: 'coarse-code' }));
    expect(summary).toContain('(nedsatt følelse, sted ikke angitt)');
    expect(`${summary}${detail}`).not.toContain('idebukseanestesi');
  });

  it('does not call an old sign new', () => {
    const { summary, detail } = about(asked('urinary-leakage', { note: 'old-unchanged' }, true), 'old');
    expect(summary).toBe('Eldre opplysning (urinlekkasje): spør om det er blitt verre');
    expect(detail).toContain('Urinlekkasje (1.6.2021, diagnose, fra før denne episoden).');
  });

  it('keeps its name when it was stated as such, without parentheses in parentheses', () => {
    const stated = about(asked('saddle-sensory-loss', { note: 'undated', source: 'Observation' }));
    expect(stated.summary).toContain('(ridebukseanestesi)');
    expect(stated.detail).not.toMatch(/\([^)]*\(/);
  });

  it('asks about inner organs when that is what it may mean', () => {
    const { summary, detail } = about(asked('aortic-aneurysm', { note: 'coarse-code' }));
    expect(summary).toMatch(/spør og undersøk nå$/);
    expect(detail).toContain('ring 113 nå');
    expect(detail).not.toContain('følelse i skrittet, vannlating');
  });
});

describe('the choice of examination', () => {
  const change = anAdvice('changeModality', { order, found: ['new-or-changed-pain'] });

  it('names the age where it is the reason, and does not offer what it advises against', () => {
    const { summary, detail } = cardOf({
      advice: change,
      facts: { age: { min: 60, max: 60 }, orders: [anOrder()], findings: withFindings(present('new-or-changed-pain')) },
      decision: {
        triage: 'possible-serious',
        imaging: { advice: 'indicated', firstChoice: ['xr', 'esr'], alternative: [['mr']] },
      },
    });
    expect(summary).toBe('Nye eller endrede smerter ved 60 år: velg røntgen LS-columna og SR, ikke MR LS-columna');
    expect(detail).toContain('Endre bestillingen til røntgen LS-columna og SR.');
    expect(detail).not.toContain('alternativt');
  });

  it('offers CT and X-ray for when MR cannot be done, and CT on a par without a condition', () => {
    const imaging = { advice: 'indicated', firstChoice: ['mr'], alternative: [['ct', 'xr']] } as const;
    const flag = cardOf({ advice: anAdvice('redFlagsPresent', { found: ['fever'] }), decision: { imaging } });
    expect(flag.detail).toContain('MR LS-columna først, alternativt CT og røntgen LS-columna hvis MR ikke kan gjøres.');
    const onAPar = { ...imaging, alternative: [['ct']], onAPar: ['ct'] } as const;
    const root = cardOf({ advice: anAdvice('nerveRootInvolvement'), decision: { imaging: onAPar } });
    expect(root.detail).toContain('Bestill MR LS-columna, alternativt CT LS-columna;');
  });

  it('drops an order beside the first choice, naming both, in the case a sentence wants', () => {
    const xray = anOrder({ reference: 'ServiceRequest/2', label: 'Røntgen LS-columna', modality: 'xr' });
    const { summary } = cardOf({
      advice: anAdvice('changeModality', { order: 'ServiceRequest/2', variant: 'drop' }),
      facts: { orders: [anOrder(), xray] },
      decision: { imaging: { advice: 'indicated', firstChoice: ['mr'], alternative: [] } },
    });
    expect(summary).toBe('Dropp røntgen LS-columna: MR LS-columna er også bestilt og er førstevalg her');
  });

  it('reminds of earlier surgery, which the radiologist must know of', () => {
    const findings = withFindings(present('previous-lumbar-surgery'));
    const { detail } = cardOf({ advice: anAdvice('imagingMayBeConsidered', { order }), facts: { findings } });
    expect(detail).toContain('kontrast kan trengs for å skille arrvev fra prolaps');
  });

  it('speaks of claudication, not of a prolapse, where that is the trouble', () => {
    const findings = withFindings(present('claudication'));
    const advice = anAdvice('imagingNotIndicated', { order, variant: 'nerveRoot' });
    const { summary, detail } = cardOf({ advice, facts: { findings, orders: [anOrder()] } });
    expect(summary).toContain('nevrogen klaudikasjon');
    expect(detail).not.toMatch(/prolaps/i);
  });

  it('asks in pregnancy about red flags only when some are unasked', () => {
    const advice = (notKnown: Advice['notKnown']) =>
      anAdvice('radiationInPregnancy', { order, variant: 'notIndicated', notKnown });
    expect(cardOf({ advice: advice(['fever']) }).summary).toContain('Avklar røde flagg først');
    expect(cardOf({ advice: advice([]) }).detail).not.toMatch(/røde flagg|Ikke kjent»/);
  });
});

describe('dates', () => {
  const imaging: EarlierImaging = {
    reference: 'ImagingStudy/1',
    modality: 'mr',
    region: 'lumbar',
    daysAgo: { min: 20, max: 20 },
    date: '2026-11-01T23:30:00Z',
    newSince: 'not-met',
    showsProlapse: false,
  };

  it('are days on the calendar of the clinic', () => {
    const evidence = [{ state: 'present', source: 'Observation', date: '2026-11-21T23:30:00Z' }] as const;
    const findings = withFindings(present('fever', { evidence }));
    const { detail } = cardOf({ advice: anAdvice('redFlagsPresent', { found: ['fever'] }), facts: { findings } });
    expect(detail).toContain('Feber (i dag, observasjon).');
  });

  it('say when the ordered examination was done, and name another one', () => {
    const advice = anAdvice('recentImagingExists', { order });
    const same = cardOf({ advice, facts: { orders: [anOrder()], earlierImaging: [imaging] } });
    expect(same.summary).toMatch(/^MR LS-columna ble tatt 2\.11\.2026,/);
    expect(same.detail).toContain('**Funnet:** MR LS-columna 2.11.2026.');
    const ct = anOrder({ label: 'CT LS-columna', imaging: 'ct-lumbar', modality: 'ct' });
    const other = cardOf({ advice, facts: { orders: [ct], earlierImaging: [imaging] } });
    expect(other.summary).toMatch(/^CT LS-columna: MR LS-columna 2\.11\.2026 finnes,/);
  });
});

describe('findings of one day and place', () => {
  it('have date and place once', () => {
    const findings = withFindings(present('fever'), present('weight-loss'), present('trauma'));
    const advice = anAdvice('redFlagsPresent', { found: ['fever', 'weight-loss', 'trauma'] });
    expect(cardOf({ advice, facts: { findings } }).detail).toContain(
      'Feber, vekttap og traume (alle i dag, observasjon).',
    );
  });
});

describe('the basis', () => {
  it('is one line a source, the graded sections first, and at most three newer views', () => {
    const general = { ...formi, chapter: '6.3', strength: 'general', documentation: '' };
    const newer = [2014, 2015, 2020, 2021].map((year) => ({ ...nice, label: `S${year}`, source: `s-${year}`, year }));
    const { detail } = cardOf({ advice: anAdvice('imagingNotIndicated', { basis: [general, formi], newer }) });
    expect(detail).toContain(
      '\n- FORMI 2007 kap. 6.3.1: frarådes (moderat til sterk grad), god dokumentasjon. Kap. 6.3: ikke gradert.\n- Nyere: S2021: ',
    );
    expect(detail).not.toContain('S2014');
  });
});

describe('an imaging department', () => {
  it('gets words to send back, with everything that is asked for', () => {
    const notKnown = ['fever', 'trauma', 'weight-loss'] as const;
    const advice = anAdvice('imagingNotIndicatedUnlessRedFlags', { order, notKnown });
    const { detail } = cardOf({ advice, facts: { hook: received, orders: [anOrder()] } });
    expect(detail).toContain(
      'Kan returneres: «MR LS-columna kan ikke vurderes uten svar på: feber, traume og vekttap.',
    );
    expect(detail).not.toContain('registrer svarene');
  });

  it.each(['imagingNotIndicated', 'recentImagingExists', 'referralIncomplete', 'changeModality'] as const)(
    'can return %s in whole sentences',
    (code) => {
      const label = 'Røntgen LS-columna';
      const orders = [anOrder({ label, modality: 'xr', imaging: 'xr-lumbar' })];
      const imaging = { advice: 'indicated', firstChoice: ['mr'], alternative: [] } as const;
      for (const locale of ['nb', 'en'] as const) {
        const { detail } = cardOf({
          advice: anAdvice(code, { order }),
          facts: { hook: received, orders },
          decision: { imaging },
          locale,
        });
        expect(detail).toMatch(/«\p{Lu}[^»]*[.?]»/u);
      }
    },
  );

  it('is told to call the referrer in an emergency', () => {
    const { detail } = cardOf({ advice: anAdvice('suspectedCaudaEquina'), facts: { hook: received } });
    expect(detail).toContain('Ring henviser nå');
    expect(detail).not.toContain('Undersøk følelse');
  });
});
