/** One card from one advice: every member of the card object, and what the words of the record may not do. */
import { createCardMaker, loadCardTemplates } from '../../src/cards/make-cards.ts';
import type { Card } from '../../src/cds-hooks/types.ts';
import type { Advice, Decision } from '../../src/domain/decision.ts';
import type { Locale } from '../../src/domain/language.ts';
import type { PatientFacts } from '../../src/domain/patient-facts.ts';
import { aDecision, anAdvice, anOrder, formi, nice, present, someFacts, TODAY, withFindings } from './a-case.ts';

let made = 0;
function nextUuid(): string {
  made += 1;
  return `uuid-${made}`;
}

const templates = loadCardTemplates();
const makeCards = createCardMaker({ templates, uuid: nextUuid });

interface Given {
  readonly advice: Advice;
  readonly facts?: Partial<PatientFacts>;
  readonly decision?: Partial<Decision>;
  readonly locale?: Locale;
  readonly plainText?: boolean;
  readonly links?: boolean;
}

function cardOf({ advice, facts = {}, decision = {}, locale = 'nb', ...rest }: Given): Card {
  const options = { locale, profile: 'current' as const, ...rest };
  const [card] = makeCards(aDecision([advice], decision), someFacts(facts), options);
  if (card === undefined) throw new Error('no card was made');
  return card;
}

describe('the card object', () => {
  it('names the guideline as its source and the advice as its topic', () => {
    const { source } = cardOf({ advice: anAdvice('suspectedCaudaEquina') });
    expect(source).toEqual({
      label: 'FORMI 2007 – nasjonale kliniske retningslinjer for korsryggsmerter',
      topic: {
        system: 'https://ryggrad.github.io/fhir/CodeSystem/advice',
        code: 'suspectedCaudaEquina',
        display: 'Mistanke om cauda equina-syndrom',
      },
    });
  });

  it('gives each card a uuid of its own, in the order of the advice', () => {
    const decision = aDecision([anAdvice('suspectedCaudaEquina'), anAdvice('laboratoryTests')]);
    const cards = makeCards(decision, someFacts(), { locale: 'nb', profile: 'current' });
    expect(cards.map((card) => card.source.topic?.code)).toEqual(['suspectedCaudaEquina', 'laboratoryTests']);
    expect(new Set(cards.map((card) => card.uuid)).size).toBe(2);
  });

  it('lets the advice overrule the indicator of the file', () => {
    expect(cardOf({ advice: anAdvice('suspectedCaudaEquina') }).indicator).toBe('critical');
    expect(cardOf({ advice: anAdvice('suspectedCaudaEquina', { indicator: 'warning' }) }).indicator).toBe('warning');
  });

  it('offers coded override reasons in the language of the card', () => {
    const reason = (locale: Locale) => cardOf({ advice: anAdvice('imagingNotIndicated'), locale }).overrideReasons?.[0];
    const system = 'https://ryggrad.github.io/fhir/CodeSystem/override-reason';
    expect(reason('nb')).toEqual({ system, code: 'redFlagNotCoded', display: 'Rødt flagg finnes, ikke kodet' });
    expect(reason('en')).toEqual({ system, code: 'redFlagNotCoded', display: 'A red flag is present but not coded' });
  });

  it('links each cited source that has an address once, and leaves the links out where a client shows none', () => {
    const advice = anAdvice('imagingNotIndicated', { newer: [nice, nice] });
    expect(cardOf({ advice }).links).toEqual([
      { label: 'NICE NG59 (2020)', url: 'https://www.nice.org.uk/guidance/ng59', type: 'absolute' },
    ]);
    expect(cardOf({ advice, links: false })).not.toHaveProperty('links');
    expect(cardOf({ advice: anAdvice('imagingNotIndicated') })).not.toHaveProperty('links');
  });

  it('fails loudly when a rule gives an advice without a card', () => {
    const without = new Map([...templates].filter(([code]) => code !== 'followUp'));
    const make = createCardMaker({ templates: without, uuid: nextUuid });
    const options = { locale: 'nb', profile: 'current' } as const;
    expect(() => make(aDecision([anAdvice('followUp')]), someFacts(), options)).toThrow(
      'no card file for the advice followUp',
    );
  });

  it('falls back to the default words for a variant it does not have', () => {
    const usual = cardOf({ advice: anAdvice('laboratoryTests') });
    const odd = cardOf({ advice: anAdvice('laboratoryTests', { variant: 'neverHeardOf' }) });
    expect(odd.summary).toBe(usual.summary);
  });
});

describe('the advice extension', () => {
  it('names rules, basis, the records behind each finding, what is not known and the order', () => {
    const advice = anAdvice('redFlagsPresent', {
      found: ['fever'],
      notKnown: ['trauma'],
      order: 'ServiceRequest/1',
      newer: [nice],
    });
    const { extension } = cardOf({ advice, facts: { findings: withFindings(present('fever')) } });
    expect(extension).toEqual({
      'io.github.ryggrad.advice': {
        advice: 'redFlagsPresent',
        rules: ['imaging.a-rule'],
        basis: [
          { source: 'formi-2007', chapter: '6.3.1', strength: 'moderate to strong', documentation: '**', year: 2007 },
          { source: 'nice-ng59', strength: 'not graded', year: 2020 },
        ],
        evidence: [
          { finding: 'fever', state: 'present', reference: 'Observation/1', date: TODAY },
          { finding: 'trauma', state: 'not-documented' },
        ],
        concerns: ['ServiceRequest/1'],
      },
    });
  });

  it('leaves out what is empty', () => {
    const { extension } = cardOf({ advice: anAdvice('outsideScope', { rules: [], basis: [] }) });
    expect(extension).toEqual({ 'io.github.ryggrad.advice': { advice: 'outsideScope' } });
  });
});

describe('what was found', () => {
  const detailWith = (finding: ReturnType<typeof present>, facts: Partial<PatientFacts> = {}, locale: Locale = 'nb') =>
    cardOf({
      advice: anAdvice('redFlagsPresent', { found: [finding.code] }),
      facts: { findings: withFindings(finding), ...facts },
      locale,
    }).detail;

  it('stands with date and place in the record', () => {
    const evidence = [{ state: 'present', source: 'Condition', date: '2024-03-05', reference: 'Condition/1' }] as const;
    expect(detailWith(present('cancer-history', { evidence }))).toContain(
      'Kreft nå eller tidligere (5.3.2024, diagnose).',
    );
    expect(detailWith(present('cancer-history', { evidence }), {}, 'en')).toContain('(5 Mar 2024, diagnosis)');
  });

  it('stands with its measured value', () => {
    const facts = { measured: { temperature: { value: 38.64, unit: 'Cel', date: TODAY } } };
    expect(detailWith(present('fever'), facts)).toContain('Feber (38,6 °C, i dag, observasjon).');
    expect(detailWith(present('fever'), facts, 'en')).toContain('Fever (38.6 °C, today, observation).');
  });

  it('says that it conflicts with another record, and which', () => {
    const evidence = [
      { state: 'present', source: 'Observation', date: TODAY },
      { state: 'absent', source: 'QuestionnaireResponse', date: '2026-11-21' },
    ] as const;
    const detail = detailWith(present('weight-loss', { evidence, conflicting: true }));
    expect(detail).toContain('Vekttap (i dag, observasjon, motstridende: avkreftet 21.11.2026, sjekkliste).');
  });

  it('says that a question is only a question', () => {
    const evidence = [{ state: 'asks', source: 'Condition', note: 'coarse-code' }] as const;
    const detail = detailWith({ code: 'urinary-leakage', state: 'not-documented', asked: true, evidence });
    expect(detail).toContain('Urinlekkasje (diagnose, uspesifikk kode).');
  });
});

describe('what is not known', () => {
  it('is named up to eight, then counted', () => {
    const notKnown = ['fever', 'trauma', 'weight-loss', 'drug-misuse', 'steroid-use', 'cancer-history'] as const;
    const more = ['raised-esr', 'general-malaise', 'constant-pain', 'spinal-deformity'] as const;
    const few = cardOf({ advice: anAdvice('completeRedFlagChecklist', { notKnown }) }).detail;
    expect(few).toContain(
      '**Ikke kjent:** Feber, traume, vekttap, rusmisbruk, bruk av steroider og kreft nå eller tidligere.',
    );
    const many = cardOf({ advice: anAdvice('completeRedFlagChecklist', { notKnown: [...notKnown, ...more] }) }).detail;
    expect(many).toContain('høy SR, generell sykdomsfølelse og 2 til.');
  });

  it('names what could not be read in plain words, once', () => {
    const unavailable = ['MedicationRequest', 'MedicationStatement', 'Condition'];
    const { detail } = cardOf({ advice: anAdvice('imagingNotIndicatedUnlessRedFlags'), facts: { unavailable } });
    expect(detail).toContain('Legemiddellisten og diagnoselisten kunne ikke leses.');
  });

  it('says that parts of the record are blocked', () => {
    const { detail } = cardOf({ advice: anAdvice('dataUnavailable'), facts: { suppressed: true }, locale: 'en' });
    expect(detail).toContain('Parts of the record are blocked for you and have not been considered.');
  });

  it('never lets red flags that nobody recorded look absent', () => {
    const { detail } = cardOf({ advice: anAdvice('imagingNotIndicated') });
    expect(detail).toContain('Ingen røde flagg er registrert.');
    const flagged = { findings: withFindings(present('fever')) };
    expect(cardOf({ advice: anAdvice('imagingNotIndicated'), facts: flagged }).detail).not.toMatch(/ingen røde flagg/i);
  });
});

describe('the basis', () => {
  it('words the grade as the guideline does, for and against', () => {
    const strong = { ...formi, strength: 'strong' };
    expect(cardOf({ advice: anAdvice('imagingIndicated', { basis: [strong] }) }).detail).toContain(
      'FORMI 2007 kap. 6.3.1: anbefales (sterk grad), god dokumentasjon.',
    );
    expect(cardOf({ advice: anAdvice('imagingNotIndicated') }).detail).toContain(
      'FORMI 2007 kap. 6.3.1: frarådes (moderat til sterk grad), god dokumentasjon.',
    );
    const weak = { ...formi, strength: 'weak', documentation: '*' };
    expect(cardOf({ advice: anAdvice('imagingIndicated', { basis: [weak] }) }).detail).toContain(
      'kan vurderes (svak grad), manglende dokumentasjon.',
    );
  });

  it('shows newer views with their years, newest first', () => {
    const older = { ...nice, label: 'EULAR', source: 'eular-2015', year: 2015 };
    const { detail } = cardOf({ advice: anAdvice('imagingNotIndicated', { newer: [older, nice] }) });
    expect(detail).toMatch(/Nyere: NICE NG59 \(2020\): [^.·]* · EULAR \(2015\): [^.;]*\.$/);
  });

  it('names a source once, however many of its views are shown', () => {
    const other = { ...nice, says: { nb: 'vurder risikostratifisering', en: 'consider risk stratification' } };
    const { detail } = cardOf({ advice: anAdvice('imagingNotIndicated', { newer: [nice, other] }) });
    expect(detail).toMatch(
      /Nyere: NICE NG59 \(2020\): ikke rutinemessig bildediagnostikk; vurder risikostratifisering\.$/,
    );
  });
});

describe('a source that is no newer', () => {
  it('is not called newer', () => {
    const alike = { ...nice, label: 'Tidsskriftet', source: 'tidsskriftet-2007', year: 2007 };
    const { detail } = cardOf({ advice: anAdvice('suspectedCaudaEquina', { newer: [alike] }) });
    expect(detail).toContain('Se også: Tidsskriftet (2007): ');
    expect(detail).not.toContain('Nyere');
  });

  it('and a strong grade on weak evidence says what it rests on', () => {
    const basis = [{ ...formi, strength: 'strong', documentation: '*' }];
    const { detail } = cardOf({ advice: anAdvice('suspectedCaudaEquina', { basis }) });
    expect(detail).toContain('anbefales (sterk grad), på klinisk erfaring og enighet.');
  });
});

describe('a choice of our own', () => {
  it('is named as ours, not as a newer view', () => {
    const ours = { ...nice, source: 'ryggrad', label: 'Ryggrad', year: 2026, url: '' };
    const { detail } = cardOf({ advice: anAdvice('imagingNotIndicated', { newer: [ours, nice] }), locale: 'en' });
    expect(detail).toMatch(/\n- Newer: NICE NG59 \(2020\): no routine imaging\.\n- Our own threshold: /);
  });
});

describe('words from the record', () => {
  const label = '<img src=x> **MR** [her](https://a.example) www.b.example\n# x';
  const given = {
    advice: anAdvice('imagingNotIndicated', { order: 'ServiceRequest/1' }),
    facts: { orders: [anOrder({ label })] },
  };

  it('cannot act as HTML or Markdown', () => {
    const variant = anAdvice('changePriority', { order: 'ServiceRequest/1', variant: 'emergency' });
    for (const advice of [given.advice, variant]) {
      const { summary, detail } = cardOf({ ...given, advice });
      expect(`${summary}${detail}`).not.toMatch(/[<>]/);
      expect(summary).not.toContain('\n');
      expect(detail).not.toMatch(/(?<!\\)\[her|https:\/\/a|www\.b/);
    }
  });

  it('are shortened so that the summary keeps its limit and its point', () => {
    const { summary } = cardOf({ ...given, facts: { orders: [anOrder({ label: 'MR '.repeat(20) })] } });
    expect(summary.length).toBeLessThan(140);
    expect(summary).toMatch(/ny kontakt om 1–2 uker$/);
  });

  it('give way to the short name of the examination where a catalogue is wordy', () => {
    const label = 'Magnetic resonance (eg, proton) imaging, spinal canal and con';
    const { summary } = cardOf({ ...given, facts: { orders: [anOrder({ label, modality: 'mr' })] } });
    expect(summary).toMatch(/^MR LS-columna anbefales/);
  });

  it('leave the order named by its modality when it has no words', () => {
    const { summary } = cardOf({ ...given, facts: { orders: [anOrder({ label: ' ', modality: 'ct' })] } });
    expect(summary).toMatch(/^CT LS-columna anbefales/);
  });
});

describe('a referral', () => {
  const advice = anAdvice('referralIncomplete', { order: 'ServiceRequest/1', notKnownWords: ['course', 'question'] });

  it('is told what it lacks', () => {
    const { summary } = cardOf({ advice, facts: { orders: [anOrder()] } });
    expect(summary).toBe(
      'Henvisningen til MR LS-columna mangler forløp og problemstilling: fyll ut, det avgjør nytten',
    );
  });

  it('is told that it names no examination', () => {
    const { modality, ...unnamed } = anOrder({ label: 'Bilder av ryggen' });
    expect(modality).toBe('mr');
    expect(cardOf({ advice, facts: { orders: [unnamed] } }).summary).toMatch(
      /^Bilder av ryggen: undersøkelse eller nivå/,
    );
  });

  it('is asked about, not rejected, where it is received', () => {
    const hook = 'io.github.ryggrad.imaging-referral-receive' as const;
    const { summary } = cardOf({ advice, facts: { hook, orders: [anOrder()] }, locale: 'en' });
    expect(summary).toMatch(/: ask the referrer, do not reject$/);
  });
});

describe('plain text', () => {
  it('has the same words without Markdown', () => {
    const advice = anAdvice('imagingNotIndicated', { newer: [nice] });
    const formatted = cardOf({ advice }).detail ?? '';
    const plain = cardOf({ advice, plainText: true }).detail ?? '';
    expect(plain).not.toMatch(/[*\\]/);
    expect(plain).toBe(formatted.replaceAll('**', ''));
  });
});

describe('what the site adds', () => {
  const texts = new Map([
    [
      'suspectedCaudaEquina' as const,
      {
        nb: { onCall: 'Nevrokirurg 22 11 80 80', pathway: 'Meld pasienten til akuttmottaket & vent ikke.' },
        en: { pathway: 'Tell the emergency department.' },
      },
    ],
  ]);
  const reportUrl = (advice: string, decisionId: string) => `https://x.example/${advice}/${decisionId}`;
  const makeLocal = createCardMaker({ templates, uuid: nextUuid, local: { texts, reportUrl } });
  const localCard = (options: object, code: Advice['code'] = 'suspectedCaudaEquina') =>
    makeLocal(aDecision([anAdvice(code)]), someFacts(), { locale: 'nb', profile: 'current', ...options })[0];

  it('stands under a heading of its own after what the guideline says to do', () => {
    const detail = localCard({})?.detail ?? '';
    expect(detail).toContain(
      '**Lokalt:**\n\n- Vakttelefon: Nevrokirurg 22 11 80 80\n- Meld pasienten til akuttmottaket \\& vent ikke.',
    );
    expect(detail.indexOf('**Gjør:**')).toBeLessThan(detail.indexOf('**Lokalt:**'));
    expect(detail.indexOf('**Lokalt:**')).toBeLessThan(detail.indexOf('**Grunnlag:**'));
  });

  it('is said in the other language rather than not at all', () => {
    const detail = localCard({ locale: 'en', plainText: true })?.detail;
    expect(detail).toContain('Local:\n\n- On call: Nevrokirurg 22 11 80 80\n- Tell the emergency department.');
  });

  it('says nothing on other cards, and nothing where no site has written', () => {
    expect(localCard({}, 'laboratoryTests')?.detail).not.toContain('Lokalt');
    expect(cardOf({ advice: anAdvice('suspectedCaudaEquina') }).detail).not.toContain('Lokalt');
  });

  it('links to the report, last, with nothing but advice and decision', () => {
    expect(localCard({ decisionId: 'd-1' })?.links?.at(-1)).toEqual({
      label: 'Meld fra om feil i dette kortet',
      url: 'https://x.example/suspectedCaudaEquina/d-1',
      type: 'absolute',
    });
    expect(localCard({ decisionId: 'd-1' })?.detail).not.toContain('https://x.example');
  });

  it('has the report as a line of text for clients without links', () => {
    const card = localCard({ decisionId: 'd-1', links: false });
    expect(card?.links).toBeUndefined();
    expect(card?.detail).toMatch(/Meld fra om feil i dette kortet: https:\/\/x\.example\/suspectedCaudaEquina\/d-1$/);
  });
});

describe('an order that came as a bare code', () => {
  const named = (order: object, code: Advice['code'], locale: Locale = 'nb') =>
    cardOf({
      advice: anAdvice(code, { order: 'ServiceRequest/1' }),
      facts: { orders: [anOrder(order)] },
      locale,
    }).summary;
  const { modality: _modality, imaging: _imaging, ...noImaging } = anOrder();
  const prescription = { ...noImaging, kind: 'medication', label: 'MedicationRequest' } as const;
  const cardOfDrug = (contexts: readonly string[], locale: Locale) => {
    const facts = { orders: [{ ...prescription, contexts }] };
    return cardOf({ advice: anAdvice('opioidInLongLastingPain', { order: 'ServiceRequest/1' }), facts, locale })
      .summary;
  };

  it('goes by the group of the medicine, not by the name of a FHIR type', () => {
    expect(cardOfDrug(['drug.opioid'], 'nb')).toContain('opioid ved langvarige');
    expect(cardOfDrug(['drug.opioid', 'drug.opioid-combination'], 'en')).toContain('paracetamol with an opioid');
    expect(cardOfDrug([], 'nb')).toContain('legemidlet');
    expect(cardOfDrug([], 'en')).not.toContain('edicationRequest');
  });

  it('goes by the examination it codes', () => {
    expect(named({ label: 'ServiceRequest' }, 'imagingNotIndicated')).toMatch(/^MR LS-columna/);
  });
});
