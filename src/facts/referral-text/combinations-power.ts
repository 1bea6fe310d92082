/** Which slots together mean a marked, new or growing weakness of the legs. */
import { type Combination, means } from './combination.ts';

/** The order of a row is: where or what, then what is said of it. */
export const combinationsOfPower: readonly Combination[] = [
  means('progressive-paresis', 1, 'off-legs'),
  means('progressive-paresis', 1, 'slaps - old better sore'),
  means('leg-paralysis', 1, 'flaccid'),
  means('leg-paralysis', 1, 'dropfoot - old better'),
  means('leg-paralysis', 3, 'foot-part limp - sore tone'),
  means('leg-paralysis', 5, 'muscle nil - sore full'),
  means('leg-paralysis', 8, 'muscle flicker - full better old'),
  means('leg-paralysis', 1, 'only-flicker - tone anal old'),
  means('leg-paralysis', 6, 'foot-part flicker - full better sore old'),
  means('leg-paralysis', 8, 'strength flicker leg - full better sore old'),
  means('progressive-paresis', 7, 'muscle impaired onset - better sore old'),
  means('progressive-paresis', 7, 'muscle impaired than-before - better sore old'),
  means('progressive-paresis', 6, 'strength impaired onset - better sore tone old'),
  means('progressive-paresis', 6, 'weak leg onset - better full sore lame-noun old'),
  means('progressive-paresis', 4, 'foot-part impaired onset - better sore old tone'),
  means('progressive-paresis', 6, 'weak cannot-now leg - sore better old'),
  means('progressive-paresis', 6, 'strength impaired than-before - better sore old tone'),
  means('progressive-paresis', 6, 'muscle weaker - full better sore old'),
  means('progressive-paresis', 8, 'leg-function still-could cannot-now - sore old'),
  means('progressive-paresis', 7, 'weak cannot-now leg-function - sore better old'),
  means('progressive-paresis', 5, 'too-weak leg-function - sore old'),
  means('progressive-paresis', 6, 'too-weak leg - sore old'),
  means('bowel-incontinence', 1, 'both-ways'),
  means('urinary-leakage', 1, 'both-ways'),
  means('progressive-paresis', 8, 'muscle marked - full better old'),
  means('progressive-paresis', 4, 'foot-part marked - full better sore old'),
  means('progressive-paresis', 4, 'strength marked leg - full better sore old'),
];
