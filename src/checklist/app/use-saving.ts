/** One filling-in on its way to the server: a second attempt sends only what is not there yet. */
import { useRef, useState } from 'react';
import type { Answers } from '../logic/answers.ts';
import type { Way } from '../logic/capability.ts';
import { type Occasion, type Resources, toResources } from '../logic/resources.ts';
import { type SavedAlready, save } from '../logic/saving.ts';
import { checklist } from '../questionnaire.ts';
import { tokensOf } from '../record.ts';
import type { SaveState } from './save-panel.tsx';
import type { Started } from './start.ts';

interface Attempt {
  readonly answers: Answers;
  readonly occasion: Occasion;
  readonly saved: SavedAlready;
}

export interface Saving {
  readonly state: SaveState;
  /** @returns what is on the server now; undefined when not all of it is */
  readonly run: (way: Way, answers: Answers) => Promise<Resources | undefined>;
  readonly resourcesOf: (answers: Answers) => Resources;
}

export function useSaving({ session, context }: Pick<Started, 'session' | 'context'>): Saving {
  const [state, setState] = useState<SaveState>({ kind: 'ready' });
  const last = useRef<Attempt>(undefined);
  const run = async (way: Way, answers: Answers): Promise<Resources | undefined> => {
    setState({ kind: 'saving' });
    const before = last.current?.answers === answers ? last.current : undefined;
    const attempt = before ?? { answers, occasion: occasionNow(session, context), saved: new Map() };
    const resources = toResources(checklist, answers, attempt.occasion);
    const result = await save(way, resources, session.send, attempt.saved);
    last.current = { ...attempt, saved: result.saved };
    setState(result.kind === 'saved' ? { kind: 'ready' } : result);
    return result.kind === 'saved' ? resources : undefined;
  };
  const resourcesOf = (answers: Answers): Resources => toResources(checklist, answers, occasionNow(session, context));
  return { state, run, resourcesOf };
}

function occasionNow(session: Started['session'], context: Started['context']): Occasion {
  const { patientId, encounterId, userId } = tokensOf(session, context);
  return {
    patientId,
    ...(encounterId !== undefined && { encounter: `Encounter/${encounterId}` }),
    ...(userId !== undefined && { author: userId }),
    now: new Date().toISOString(),
    uuid: crypto.randomUUID(),
  };
}
