/** Builds the road from the configuration: one for everybody and one for each client, over one set of rules and cards. */
import { randomUUID } from 'node:crypto';
import { type CardMaker, type CardTemplates, createCardMaker, loadCardTemplates } from './cards/make-cards.ts';
import { standardDialect } from './cds-hooks/dialect.ts';
import { defaultPlan, resolveQueries } from './cds-hooks/prefetch.ts';
import type { AnswerCache } from './checklist-api/answer-cache.ts';
import { type Gather, gatherWithAnswers } from './checklist-api/gather-with-answers.ts';
import { type Effective, settingsFor } from './config/for-client.ts';
import type { Config } from './config.ts';
import { reportAddress } from './domain/local-life.ts';
import { emptyCatalogue, type OrderCatalogue } from './domain/order-catalogue.ts';
import { localDayIn } from './facts/calendar.ts';
import { createFactReader } from './facts/read-facts.ts';
import { loadTerminology, type Terminology } from './facts/terminology/terminology.ts';
import { type AllowList, allowList } from './fhir/allow-list.ts';
import { createServerBreakers, type ServerState } from './fhir/breakers.ts';
import { createGatherer, type Gatherer } from './fhir/gather.ts';
import { knowledgeVersion } from './knowledge.ts';
import { packageRoot } from './package-root.ts';
import { createHearing } from './rules/evaluate.ts';
import { createRoad, type Road } from './service/road.ts';
import { createSuggestions, type OfferSuggestions } from './service/suggestions.ts';
import { loadSuggestionWords, type SuggestionWords } from './suggestions/words.ts';

export interface Parts {
  /** For a caller of whom nothing is known. */
  readonly road: Road;
  /** @param iss of a token that was checked; missing or unknown: the road for everybody */
  readonly roadOf: (iss?: string) => Road;
  /** What a client has set, and behind it what holds for everybody. */
  readonly settingsOf: (iss?: string) => Effective;
  /** Reads records by the FHIR servers of a client. */
  readonly gatherOf: (iss?: string) => Gather;
  /** Missing where no answers are kept. */
  readonly answers?: AnswerCache;
  readonly knowledge: string;
  /** How each FHIR server does that was read from, by its base URL; for readiness and metrics. */
  readonly serverStates: () => ReadonlyMap<string, ServerState>;
  /** Ends reads under way and closes connections to FHIR servers. */
  readonly close: () => Promise<void>;
}

/** What no setting changes: read once, kept over every reload. */
export interface Knowledge {
  readonly version: string;
  readonly templates: CardTemplates;
  readonly suggestionWords: SuggestionWords;
  /** Whether this installation has the patient leaflets, so that cards may link to them. */
  readonly leaflets?: boolean;
  /** Stands in for the order catalogue of a demonstration that has none of its own. */
  readonly demoCatalogue?: OrderCatalogue;
  /** Answers that are kept for a day. */
  readonly answers?: AnswerCache;
}

/** Version of rules, cards and value sets of this build. */
export function knowledgeOfThisBuild(): string {
  return knowledgeVersion(packageRoot);
}

/** @throws when a card file or the words of suggestions are faulty, naming every fault */
export function loadKnowledge(): Knowledge {
  return {
    version: knowledgeOfThisBuild(),
    templates: loadCardTemplates(),
    suggestionWords: loadSuggestionWords(),
  };
}

/**
 * @param now the moment that each decision is made for; a replay gives a past one
 * @param gatherWith how data are brought together, where they are not read from FHIR servers
 * @throws when a card, a value set or a site code is faulty, naming every fault
 */
export function buildParts(
  config: Config,
  now: () => Date = () => new Date(),
  knowledge: Knowledge = loadKnowledge(),
  gatherWith?: (allowed: AllowList) => Gather,
): Parts {
  const builder = new RoadBuilder(config, now, knowledge, gatherWith);
  const everyone = settingsFor(config);
  const settings = new Map([...config.clients.keys()].map((iss) => [iss, settingsFor(config, iss)]));
  const road = builder.road(everyone);
  const roads = new Map([...settings].map(([iss, own]) => [iss, builder.road(own, iss)]));
  const settingsOf = (iss?: string): Effective => (iss === undefined ? everyone : (settings.get(iss) ?? everyone));
  return {
    road,
    roadOf: (iss) => (iss === undefined ? road : (roads.get(iss) ?? road)),
    settingsOf,
    ...(knowledge.answers && { answers: knowledge.answers }),
    gatherOf: (iss) => builder.gather(settingsOf(iss).fhirServers),
    knowledge: knowledge.version,
    serverStates: builder.breakers.states,
    close: () => builder.close(),
  };
}

/** Clients with the same codes and servers share terminology and connections. */
class RoadBuilder {
  readonly #config: Config;
  readonly #now: () => Date;
  readonly #knowledge: Knowledge;
  readonly #gatherWith: ((allowed: AllowList) => Gather) | undefined;
  readonly #terminologies = new Map<string, Terminology>();
  readonly #gatherers = new Map<string, Gatherer>();
  /** One server is one server, whichever client's list it stands on. */
  readonly breakers = createServerBreakers();

  constructor(
    config: Config,
    now: () => Date,
    knowledge: Knowledge,
    gatherWith: ((allowed: AllowList) => Gather) | undefined,
  ) {
    this.#config = config;
    this.#now = now;
    this.#knowledge = knowledge;
    this.#gatherWith = gatherWith;
  }

  /** @param iss of the client whose road it is; missing: everybody's */
  road({ profile, fhirServers, tuning }: Effective, iss?: string): Road {
    const { timeZone } = this.#config;
    const plan = tuning.queryPlan ?? defaultPlan;
    return createRoad({
      resolveQueries: (call) => resolveQueries(call, plan),
      gather: this.gather(fhirServers),
      readFacts: createFactReader({ terminology: this.#terminology(tuning), timeZone }),
      hear: createHearing(tuning.thresholds ? { thresholds: tuning.thresholds } : {}),
      makeCards: this.#cardMaker(tuning),
      offerSuggestions: this.#suggestions(tuning, iss),
      now: this.#now,
      uuid: randomUUID,
      knowledge: this.#knowledge.version,
      profile,
      ...(tuning.switchedOff && { switchedOff: tuning.switchedOff }),
      ...(tuning.emergenciesOff && { emergenciesOff: tuning.emergenciesOff.advice }),
      clock: () => performance.now(),
    });
  }

  async close(): Promise<void> {
    await Promise.all([...this.#gatherers.values()].map((gatherer) => gatherer.close()));
  }

  #suggestions({ orderCatalogue, dialect }: Effective['tuning'], client: string | undefined): OfferSuggestions {
    const { suggestionWords: words, demoCatalogue = emptyCatalogue } = this.#knowledge;
    const catalogue = orderCatalogue ?? demoCatalogue;
    const { checklist: isOn, baseUrl } = this.#config;
    const spoken = { ...standardDialect, ...dialect };
    const checklist = { address: `${baseUrl}/checklist/launch.html`, ...(client !== undefined && { client }) };
    return createSuggestions({
      words,
      uuid: randomUUID,
      catalogue,
      dialect: spoken,
      ...(isOn && spoken.links && { checklist }),
    });
  }

  #cardMaker({ localTexts, reportLink, dialect }: Effective['tuning']): CardMaker {
    const { templates, version, leaflets } = this.#knowledge;
    const { baseUrl } = this.#config;
    const { detail, links } = { ...standardDialect, ...dialect };
    const makeCards = createCardMaker({
      templates,
      uuid: randomUUID,
      localDay: localDayIn(this.#config.timeZone),
      local: {
        ...(localTexts && { texts: localTexts }),
        ...(reportLink !== undefined && {
          reportUrl: (advice, decisionId) => reportAddress(reportLink, { advice, knowledge: version, decisionId }),
        }),
      },
      ...(leaflets && { leafletAddress: (name, locale) => `${baseUrl}/leaflet/${name}?lang=${locale}` }),
    });
    if (links && detail === 'markdown') return makeCards;
    return (decision, facts, options) =>
      makeCards(decision, facts, { ...options, links, plainText: detail === 'plain' });
  }

  #terminology({ siteCodes }: Effective['tuning']): Terminology {
    const key = JSON.stringify(siteCodes ?? {});
    const known = this.#terminologies.get(key) ?? loadTerminology(siteCodes ? { siteCodes } : {});
    this.#terminologies.set(key, known);
    return known;
  }

  gather(fhirServers: readonly string[]): Gather {
    const key = fhirServers.join('\n');
    const { demo, deadlineMs } = this.#config;
    const { breakers } = this;
    const allowed = allowList(fhirServers, { demo });
    if (this.#gatherWith) return this.#gatherWith(allowed);
    const known = this.#gatherers.get(key) ?? createGatherer({ allowed, deadlineMs, breakers });
    this.#gatherers.set(key, known);
    const { answers } = this.#knowledge;
    return answers === undefined ? known : gatherWithAnswers(known, answers, allowed);
  }
}
