/** Loads the demonstration where it is installed: by address only, for the compiled program and the image do not hold it. */
import type { Express } from 'express';
import type { Config } from './config.ts';
import type { OrderCatalogue } from './domain/order-catalogue.ts';
import type { Knowledge } from './parts.ts';
import type { Road } from './service/road.ts';

export interface Demo {
  readonly mount: (app: Express) => void;
  readonly load: () => Promise<unknown>;
  readonly close: () => Promise<void>;
  readonly readiness: () => Promise<Readonly<Record<string, 'ok' | 'failed' | 'off'>>>;
}

/**
 * @throws when demo is on where the demo parts are not installed
 */
export async function loadDemo(config: Config, road: Road, knowledge: Knowledge): Promise<Demo> {
  const file = new URL('./demo/mount.ts', import.meta.url);
  const { createDemo } = (await import(file.href)) as {
    createDemo: (config: Config, road: Road, knowledge: Knowledge) => Demo;
  };
  return createDemo(config, road, knowledge);
}

/** Codes that a demonstration orders by; like the demo itself not in the image. */
export async function demoCatalogue(): Promise<OrderCatalogue> {
  const file = new URL('./demo/order-catalogue.ts', import.meta.url);
  const { demoOrderCatalogue } = (await import(file.href)) as { demoOrderCatalogue: OrderCatalogue };
  return demoOrderCatalogue;
}
