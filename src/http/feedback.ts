/** The address where clients tell what became of cards: acknowledged once it is durable, and with nothing but 200. */
import type { RequestHandler } from 'express';
import { type FeedbackItem, parseFeedback } from '../cds-hooks/feedback.ts';
import type { Log } from '../log.ts';
import { parseJson } from './json-text.ts';
import { HeldBytes } from './limits/held-bytes.ts';
import type { OverloadGuard } from './limits/overload.ts';
import { type ReadOptions, readBytes } from './read-body.ts';
import { notesOf, sendNothing } from './respond.ts';

export interface FeedbackDeps {
  /** Resolves when all of it is durable. */
  readonly keepFeedback: (
    items: readonly FeedbackItem[],
    from: { readonly client: string | undefined; readonly service: string },
  ) => Promise<void>;
  readonly overload: OverloadGuard;
  readonly log: Log;
  /** In bytes, of a hook call. */
  readonly maxBodyBytes: number;
}

/** Room for 500 items with a sentence each; a record is none of it. */
const MAX_BODY_BYTES = 1_000_000;

export function answerFeedback(deps: FeedbackDeps): RequestHandler<{ id: string }> {
  const { keepFeedback, overload, log, maxBodyBytes } = deps;
  const limits: ReadOptions = { limit: Math.min(maxBodyBytes, MAX_BODY_BYTES), held: new HeldBytes() };
  return async (request, response) => {
    const notes = notesOf(response);
    const body = parseJson(await overload.whileSending(response, readBytes(request, limits)));
    const items = parseFeedback(body);
    await keepFeedback(items, { client: notes.client, service: request.params.id });
    sendNothing(response);
    log.info('feedback kept', { ...notes, status: 200, cards: items.length });
  };
}
