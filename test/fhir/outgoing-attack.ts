/** One way to have a FHIR token carried to a server that is not listed. */
import type { GatherInput, ReadOutcome } from '../../src/fhir/gathered.ts';
import type { Answer, Names, World } from './outgoing-world.ts';

export interface Attack {
  readonly name: string;
  /** The call; unless it says otherwise, one query to the plain server. */
  readonly call: (world: World) => Partial<GatherInput>;
  readonly names?: Names;
  readonly answer?: Answer;
  /** How the attacked read must end. */
  readonly ends: ReadOutcome;
}
