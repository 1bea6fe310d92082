/** Every card, variant and language, with nothing known and with everything at its longest. */
import { createCardMaker, loadCardTemplates } from '../../src/cards/make-cards.ts';
import type { Card } from '../../src/cds-hooks/types.ts';
import type { Advice, Decision } from '../../src/domain/decision.ts';
import { findingCodes } from '../../src/domain/findings.ts';
import type { Locale } from '../../src/domain/language.ts';
import type { PatientFacts } from '../../src/domain/patient-facts.ts';
import { aDecision, anAdvice, anOrder, formi, nice, someFacts } from './a-case.ts';
import { extremeDecision, extremeFacts } from './extremes.ts';

const templates = loadCardTemplates();
const makeCards = createCardMaker({ templates, uuid: () => '00000000-0000-4000-8000-000000000000' });
const longLabel = 'Magnetresonanstomografi av lumbosakralcolumna med kontrast i.v.'.slice(0, 60);
const locales: readonly Locale[] = ['nb', 'en'];

const variants = [...templates.values()].flatMap((template) =>
  [...template.variants.keys()].map((variant) => ({ advice: template.advice, variant })),
);

interface Situation {
  readonly name: string;
  readonly advice: Partial<Advice>;
  readonly facts: PatientFacts;
  readonly decide: (advice: Advice) => Decision;
}

const situations: readonly Situation[] = [
  { name: 'nothing known', advice: {}, facts: someFacts(), decide: (advice) => aDecision([advice]) },
  {
    name: 'an ordinary order',
    advice: { order: 'ServiceRequest/1', found: ['fever'], notKnown: ['weight-loss'], newer: [nice] },
    facts: someFacts({ orders: [anOrder()], duration: { days: { min: 10, max: 10 }, evidence: [] } }),
    decide: (advice) => aDecision([advice], { imaging: { advice: 'indicated', firstChoice: ['mr'], alternative: [] } }),
  },
  {
    name: 'nerve root, improving, received',
    advice: { order: 'ServiceRequest/1', found: ['lasegue-positive'], notKnownWords: ['course', 'question'] },
    facts: someFacts({
      hook: 'io.github.ryggrad.imaging-referral-receive',
      orders: [anOrder({ priority: 'routine', imaging: 'ct-lumbar', modality: 'ct', label: 'CT LS-columna' })],
      duration: { days: { min: 70, max: 70 }, evidence: [] },
      course: { value: 'improving', evidence: [] },
      trimester: 1,
      rootLevels: ['L5'],
    }),
    decide: (advice) =>
      aDecision([advice], {
        triage: 'nerve-root',
        urgency: 'urgent',
        imaging: { advice: 'may-be-considered', firstChoice: ['mr'], alternative: [['ct']] },
      }),
  },
  {
    name: 'long-lasting, flags not asked',
    advice: { order: 'ServiceRequest/1', found: ['constant-pain'], notKnown: ['fever', 'trauma'] },
    facts: someFacts({
      orders: [anOrder({ label: 'Rtg. LS-columna', imaging: 'xr-lumbar', modality: 'xr' })],
      duration: { days: { min: 400, max: 400 }, evidence: [] },
      suppressed: true,
      unavailable: ['Observation'],
      trimester: 2,
    }),
    decide: (advice) =>
      aDecision([advice], {
        triage: 'possible-serious',
        urgency: 'routine',
        imaging: { advice: 'not-indicated-unless-red-flags', firstChoice: [], alternative: [] },
      }),
  },
  {
    name: 'received, with attachments that were not read',
    advice: {
      order: 'ServiceRequest/1',
      found: ['pacemaker'],
      notKnown: ['fever'],
      notKnownWords: ['duration', 'course', 'question'],
    },
    facts: someFacts({
      hook: 'io.github.ryggrad.imaging-referral-receive',
      orders: [anOrder({ notRead: { attachments: 3, why: ['pdf', 'other-server', 'too-long'] } })],
      unavailable: ['DocumentReference'],
    }),
    decide: (advice) =>
      aDecision([advice], { imaging: { advice: 'need-more-data', firstChoice: [], alternative: [] } }),
  },
  {
    name: 'everything at its longest',
    advice: {
      order: 'ServiceRequest/1',
      found: findingCodes,
      notKnown: findingCodes,
      notKnownWords: ['course', 'duration', 'neurology'],
      basis: [formi, { ...formi, chapter: '6.3.2' }],
      newer: [nice],
    },
    facts: extremeFacts(longLabel),
    decide: extremeDecision,
  },
];

describe.each(variants)('$advice, variant $variant', ({ advice, variant }) => {
  const cards = situations.flatMap(({ name, advice: rest, facts, decide }) =>
    locales.map((locale) => {
      const given = anAdvice(advice, { ...rest, variant });
      const [card] = makeCards(decide(given), facts, { locale, profile: 'current' });
      return { name: `${name}, ${locale}`, locale, card };
    }),
  );

  it.each(cards)('has a summary under 140 characters that was not cut off: $name', ({ card }) => {
    expect(card?.summary.length).toBeLessThan(140);
    expect(card?.summary.length).toBeGreaterThan(20);
    expect(cutOffAfter(card?.summary ?? '')).toBe('');
  });

  it.each(cards)('says no more than is known, in whole sentences: $name', ({ card }) => {
    const text = wordsOf(card);
    expect(text).not.toMatch(/ingen røde flagg(?! er registrert)/i);
    expect(text).not.toMatch(/no red flags(?! are recorded)/i);
    expect(text).not.toMatch(/\bnone\b|\bunknown\b|undefined|\[object|NaN|[{}]/);
    expect(text).not.toMatch(/pasienten må|imaging(?=\p{Ll})|(?<!\.)\.\.(?!\.)| {2}|\s[.,:;](\s|$)|\(\s*\)/u);
  });

  it.each(cards)('holds neither HTML nor tables nor anything empty: $name', ({ card }) => {
    expect(wordsOf(card)).not.toMatch(/<\/?[a-z!]|&[a-z]+;|^\s*\|/im);
    expect(emptyIn(card)).toEqual([]);
  });

  it.each(cards)('says what to do and on whose authority: $name', ({ card, locale }) => {
    expect(card?.detail).toContain(locale === 'nb' ? '**Gjør:**' : '**Do:**');
    expect(card?.detail).toMatch(
      locale === 'nb' ? /\*\*Grunnlag:\*\*\s+(- )?FORMI 2007/ : /\*\*Basis:\*\*\s+(- )?FORMI 2007/,
    );
    expect(card?.overrideReasons?.length).toBeGreaterThanOrEqual(3);
    expect(card?.overrideReasons?.length).toBeLessThanOrEqual(6);
  });
});

describe('the indicators of the files', () => {
  it('are critical for the emergencies and for nothing else', () => {
    const critical = [...templates.values()].filter((template) => template.indicator === 'critical');
    expect(critical.map((template) => template.advice).sort()).toEqual([
      'emergencyNeurologicalDeficit',
      'suspectedCaudaEquina',
      'suspectedVisceralEmergency',
    ]);
  });
});

describe('the emergency cards', () => {
  const emergencies = variants.filter(({ advice }) => templates.get(advice)?.indicator === 'critical');
  it.each(emergencies)('never ask to wait for imaging: $advice, $variant', ({ advice, variant }) => {
    const words = locales.map((locale) =>
      wordsOf(makeCards(aDecision([anAdvice(advice, { variant })]), someFacts(), { locale, profile: 'current' })[0]),
    );
    expect(words[0]).toMatch(/øyeblikkelig hjelp|113/);
    expect(words[1]).toMatch(/emergency|113/i);
    expect(words.join(' ')).not.toMatch(/bestill mr|order mr|vent på bild|wait for the image/i);
  });
});

/** What stands before a final ellipsis, unless that is the order's own label, which may be shortened. */
function cutOffAfter(summary: string): string {
  if (!summary.endsWith('…')) return '';
  const lengths = Array.from({ length: longLabel.length - 14 }, (_, index) => index + 15);
  const kept = summary.slice(0, -1).toLowerCase();
  const isLabel = lengths.some((length) => kept.endsWith(longLabel.slice(0, length).toLowerCase()));
  return isLabel ? '' : summary;
}

function wordsOf(card: Card | undefined): string {
  return `${card?.summary}\n${card?.detail}`;
}

/** Paths of members that the standard forbids: `[]`, `{}`, `""`, null, undefined. */
function emptyIn(value: unknown, path = 'card'): string[] {
  if (value === null || value === undefined || value === '') return [path];
  if (typeof value !== 'object') return [];
  const entries = Object.entries(value);
  return entries.length === 0 ? [path] : entries.flatMap(([key, member]) => emptyIn(member, `${path}.${key}`));
}
