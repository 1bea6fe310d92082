/** Wires the parts together: builds the road once from the configuration and serves it over HTTP. */
import { createHash, randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createCardMaker, loadCardTemplates } from './cards/make-cards.ts';
import { resolveQueries } from './cds-hooks/prefetch.ts';
import { services } from './cds-hooks/services.ts';
import type { Config } from './config.ts';
import { createFactReader } from './facts/read-facts.ts';
import { loadTerminology } from './facts/terminology/terminology.ts';
import { allowList } from './fhir/allow-list.ts';
import { createGatherer } from './fhir/gather.ts';
import { createApp } from './http/app.ts';
import type { Log } from './log.ts';
import { createEvaluator } from './rules/evaluate.ts';
import { createRoad, type Road } from './service/road.ts';
