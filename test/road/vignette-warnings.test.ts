/** Every warning and must-not of the 54 vignettes, over real HTTP, in both languages, by a file that people reviewed. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Profile, profiles } from '../../src/domain/advice.ts';
import type { Locale } from '../../src/domain/language.ts';
import { type Discovered, hookCall } from '../support/client.ts';
import { answerOf } from '../support/decided.ts';
import { type RunningServer, startTestServer } from '../support/server.ts';
import { type Vignette, vignetteCall } from '../support/vignette-chart.ts';

type Both<T> = Readonly<Record<Locale, T>>;

/** What one entry means of the answer; the file tells what each part asks. */
interface Entry {
  readonly says: string;
  readonly profile?: Profile;
  readonly advice?: string;
  readonly words?: Both<readonly string[]>;
  readonly noAdvice?: readonly string[];
  readonly noWords?: Both<string>;
  readonly indicators?: readonly string[];
  readonly verdict?: readonly string[];
  readonly imaging?: readonly string[];
  readonly notPresent?: readonly string[];
  readonly cards?: number;
  readonly overridable?: true;
}

type Kind = 'warnings' | 'must_not';
type Reviewed = Readonly<Record<string, Readonly<Partial<Record<Kind, readonly Entry[]>>>>>;
type Warned = Vignette & { readonly expected: Readonly<Record<Kind, readonly string[]>> };

interface Card {
  readonly summary: string;
  readonly detail: string;
  readonly indicator: string;
  readonly overrideReasons?: readonly object[];
  readonly source: { readonly topic: { readonly code: string } };
}

const data = (name: string) => readFileSync(new URL(`../data/${name}`, import.meta.url), 'utf8');
const { vignettes } = JSON.parse(data('vignettes.json')) as { vignettes: readonly Warned[] };
const reviewed = parse(data('vignette-warnings.yaml')) as Reviewed;
const kinds: readonly Kind[] = ['warnings', 'must_not'];

const servers = new Map<Profile, RunningServer>();
let services: readonly Discovered[];

beforeAll(async () => {
  for (const profile of profiles) servers.set(profile, await startTestServer({ RYGGRAD_PROFILE: profile }));
  const discovery = await fetch(`${servers.get('current')?.address}/cds-services`);
  ({ services } = (await discovery.json()) as { services: readonly Discovered[] });
});
afterAll(() => Promise.all([...servers.values()].map((server) => server.close())));

async function ask(vignette: Warned, profile: Profile, locale: Locale) {
  const { hook, context, resources } = vignetteCall(vignette, new Date());
  const service = services.find((one) => one.hook === hook);
  if (service === undefined) throw new Error(`no service for ${hook}`);
  const answer = await fetch(`${servers.get(profile)?.address}/cds-services/${service.id}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': locale },
    body: JSON.stringify(hookCall(service, context, resources)),
  });
  expect(answer.status).toBe(200);
  const body = (await answer.json()) as { readonly cards: readonly Card[] };
  return { cards: body.cards, decided: answerOf(body) };
}

/** Spaces and line breaks as one blank, and the letters of a sentence's start as they come. */
const told = ({ summary, detail }: Card) => `${summary}\n${detail}`;
const aboveBasis = (card: Card) => told(card).split(/\*\*(?:Grunnlag|Basis):\*\*/, 1)[0] ?? '';

async function problemsOf(vignette: Warned, entry: Entry, locale: Locale): Promise<readonly string[]> {
  const { cards, decided } = await ask(vignette, entry.profile ?? 'current', locale);
  const codes = cards.map(({ source }) => source.topic.code);
  const about = entry.advice === undefined ? cards : cards.filter(({ source }) => source.topic.code === entry.advice);
  const unlike = (list: readonly string[] | undefined, got: readonly string[]) =>
    list === undefined ? [] : got.filter((one) => !list.includes(one));
  const forbidden = entry.noWords && new RegExp(entry.noWords[locale], 'iu');
  return [
    ...(about.length === 0 && (entry.advice || entry.words) ? [`no card ${entry.advice ?? ''}`] : []),
    ...(entry.words?.[locale] ?? [])
      .filter((words) => !about.some((card) => told(card).toLowerCase().includes(words.toLowerCase())))
      .map((words) => `nowhere: ${words}`),
    ...(entry.noAdvice ?? []).filter((code) => codes.includes(code)).map((code) => `card ${code}`),
    ...cards.flatMap((card) => (forbidden?.exec(aboveBasis(card)) ?? []).slice(0, 1)).map((words) => `says ${words}`),
    ...unlike(entry.indicators, decided.indicators).map((indicator) => `indicator ${indicator}`),
    ...unlike(entry.verdict, decided.verdict).map((verdict) => `verdict ${verdict}`),
    ...unlike(entry.imaging, [decided.advice]).map((advice) => `imaging ${advice}`),
    ...(entry.notPresent ?? []).filter((code) => decided.present.includes(code)).map((code) => `present ${code}`),
    ...(entry.cards !== undefined && cards.length !== entry.cards ? [`${cards.length} cards`] : []),
    ...(entry.overridable ? cards.filter(({ overrideReasons }) => !overrideReasons?.length).map(told) : []),
  ];
}

describe('the reviewed file', () => {
  it('has every entry of every vignette once, in its own words', () => {
    const written = Object.fromEntries(
      vignettes.flatMap(({ id, expected }) =>
        kinds.flatMap((kind) => (expected[kind].length === 0 ? [] : [[`${id} ${kind}`, expected[kind]]])),
      ),
    );
    const mapped = Object.fromEntries(
      Object.entries(reviewed).flatMap(([id, entries]) =>
        kinds.flatMap((kind) => (entries[kind] ? [[`${id} ${kind}`, entries[kind].map(({ says }) => says)]] : [])),
      ),
    );
    expect(mapped).toEqual(written);
  });

  it('asks something of the answer for every entry', () => {
    const empty = Object.values(reviewed).flatMap((entries) =>
      kinds.flatMap((kind) =>
        (entries[kind] ?? []).filter(({ says: _says, profile: _profile, ...asks }) => Object.keys(asks).length === 0),
      ),
    );
    expect(empty).toEqual([]);
  });
});

describe.each(kinds)('%s', (kind) => {
  for (const vignette of vignettes) {
    for (const entry of reviewed[vignette.id]?.[kind] ?? []) {
      it.each(['nb', 'en'] as const)(`${vignette.id} ${vignette.title}: ${entry.says} (%s)`, async (locale) => {
        expect(await problemsOf(vignette, entry, locale)).toEqual([]);
      });
    }
  }
});
