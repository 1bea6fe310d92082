/** Changes to the structure of a call: each takes a parsed body and spoils one thing in it. */
import { FINDING_SYSTEM } from '../../src/domain/constants.ts';
import { findingCodes } from '../../src/domain/findings.ts';
import type { Random } from '../random.ts';
import { hidden } from './canary.ts';
import { copyOf, drop, type Holder, isHolder, type Place, placesIn, put, valueAt } from './places.ts';
import { dates, longText, names, nested, numbers, odd, references, texts } from './values.ts';

const contextNames = [
  ...['userId', 'patientId', 'encounterId', 'selections', 'draftOrders', 'conditions', 'dispatchedOrders', 'performer'],
  ...['fulfillmentTasks', 'fulfillment-tasks', 'order', 'task', 'referrals', 'medications', 'appointments'],
];

type Change = (body: Holder, random: Random) => void;

const dateName = /date|time|period|start|end|issued|authoredon/i;

function anyPlace(body: Holder, random: Random, fits: (place: Place) => boolean = () => true): Place | undefined {
  const places = placesIn(body).filter(fits);
  return places.length === 0 ? undefined : random.pick(places);
}

/** Puts something in one of the places that fit. */
function replace(fits: (place: Place) => boolean, by: (random: Random, old: unknown) => unknown): Change {
  return (body, random) => {
    const place = anyPlace(body, random, fits);
    if (place !== undefined) put(place, by(random, valueAt(place)));
  };
}

const everywhere = (): boolean => true;
const isList = (place: Place): boolean => Array.isArray(valueAt(place));
const isResource = (place: Place): boolean => {
  const value = valueAt(place);
  return isHolder(value) && 'resourceType' in value;
};
/** What must be shown to nobody stays where it is shown to nobody: nothing when the place picked holds such a thing. */
function movablePlace(body: Holder, random: Random): Place | undefined {
  const place = anyPlace(body, random);
  return place === undefined || JSON.stringify(valueAt(place))?.includes(hidden) !== false ? undefined : place;
}

const dropOne: Change = (body, random) => {
  const place = anyPlace(body, random);
  if (place !== undefined) drop(place);
};

const repeatItem: Change = (body, random) => {
  const list = valueAt(anyPlace(body, random, isList) ?? { holder: {}, key: '' });
  if (!Array.isArray(list) || list.length === 0) return;
  const item: unknown = random.pick(list);
  const isSmall = (JSON.stringify(item) ?? '').length < 2_000;
  const times = isSmall && random.chance(0.05) ? 600 : random.whole(1, 5);
  for (let time = 0; time < times; time++) list.push(copyOf(item));
};

const repeatMember: Change = (body, random) => {
  const place = movablePlace(body, random);
  if (place === undefined) return;
  if (Array.isArray(place.holder)) place.holder.push(copyOf(valueAt(place)));
  else put({ ...place, key: random.pick(names) }, valueAt(place));
};

const swap: Change = (body, random) => {
  const [one, other] = [movablePlace(body, random), movablePlace(body, random)];
  if (one === undefined || other === undefined) return;
  const [a, b] = [valueAt(one), copyOf(valueAt(other))];
  put(one, b);
  put(other, a);
};

const shuffle: Change = (body, random) => {
  const list = valueAt(anyPlace(body, random, isList) ?? { holder: {}, key: '' });
  if (Array.isArray(list)) list.sort(() => random.next() - 0.5);
};

/** A list for an object, an object for a list, a list of one for a value. */
function otherShape(_random: Random, old: unknown): unknown {
  return Array.isArray(old) ? { ...old } : [old];
}

const addMember: Change = (body, random) => {
  const place = anyPlace(body, random, (one) => isHolder(valueAt(one)) && !isList(one));
  const holder = place === undefined ? body : valueAt(place);
  if (isHolder(holder)) put({ holder, key: random.pick(names) }, random.pick([...odd, ...texts, { a: {} }]));
};

/** A member of another hook's context, as nobody would check it here. */
const strayMember: Change = (body, random) => {
  const context = valueAt({ holder: body, key: 'context' });
  if (isHolder(context)) put({ holder: context, key: random.pick(contextNames) }, random.pick([...odd, ...texts]));
};

const nullsBelow: Change = (body, random) => {
  const root = valueAt(anyPlace(body, random, (place) => isHolder(valueAt(place))) ?? { holder: {}, key: '' });
  if (!isHolder(root)) return;
  for (const place of placesIn(root)) if (!isHolder(valueAt(place)) || random.chance(0.1)) put(place, null);
};

/** Contained resources that name each other, themselves, and what is not there. */
const circle: Change = (body, random) => {
  const resource = valueAt(anyPlace(body, random, isResource) ?? { holder: {}, key: '' });
  if (!isHolder(resource)) return;
  const link = (to: string): object => ({ reference: `#${to}` });
  const contained = (id: string, to: string): object => ({
    resourceType: random.pick(['Medication', 'Condition', 'Observation', 'ServiceRequest', 'Bundle']),
    id,
    partOf: link(to),
    hasMember: [link(to), link(id)],
    contained: [{ resourceType: 'Medication', id: to, ingredient: [{ itemReference: link(id) }] }],
  });
  put({ holder: resource, key: 'contained' }, [contained('a', 'b'), contained('b', 'a'), contained('a', 'a')]);
  const name = random.pick(['medicationReference', 'reasonReference', 'subject', 'basedOn', 'replaces', 'evidence']);
  put({ holder: resource, key: name }, random.chance(0.5) ? link('a') : [link('a'), link('c'), link('')]);
};

const outcome: Change = replace(isResource, (random) => ({
  resourceType: 'OperationOutcome',
  issue: random.pick<unknown>([
    [],
    null,
    {},
    [null],
    [{ severity: 'error', code: random.pick(['throttled', 'forbidden', 'suppressed', 'x', null]) }],
    [{ severity: random.pick(['warning', 'information', 'fatal', 7]), code: 'suppressed' }],
  ]),
}));

const foundCode = (random: Random): object => ({
  coding: [{ system: FINDING_SYSTEM, code: random.pick(findingCodes) }],
});

const changes: readonly { readonly share: number; readonly change: Change }[] = [
  { share: 10, change: dropOne },
  { share: 4, change: repeatItem },
  { share: 3, change: repeatMember },
  { share: 6, change: swap },
  { share: 3, change: shuffle },
  { share: 8, change: replace(everywhere, (random) => random.pick(odd)) },
  { share: 4, change: replace(everywhere, (random) => random.pick(numbers)) },
  { share: 6, change: replace(everywhere, (random) => random.pick(texts)) },
  {
    share: 5,
    change: replace(
      ({ key }) => dateName.test(key),
      (random) => random.pick(dates),
    ),
  },
  {
    share: 5,
    change: replace(
      ({ key }) => key === 'reference',
      (random) => random.pick(references),
    ),
  },
  {
    share: 4,
    change: replace(
      (place) => typeof valueAt(place) === 'number',
      (random) => random.pick(numbers),
    ),
  },
  { share: 4, change: replace(everywhere, otherShape) },
  { share: 3, change: replace(everywhere, (random, old) => nested(old, random)) },
  { share: 2, change: replace(everywhere, longText) },
  { share: 4, change: addMember },
  { share: 3, change: strayMember },
  { share: 3, change: nullsBelow },
  { share: 2, change: circle },
  { share: 3, change: outcome },
  { share: 5, change: replace(({ key }) => key === 'code' || key === 'bodySite', foundCode) },
  {
    share: 2,
    change: replace(
      ({ key }) => key === 'status',
      (random) => random.pick(['entered-in-error', ...texts]),
    ),
  },
];

/** Spoils one to six things, few more often than many: a body spoilt all over is refused at the door. */
export function changeStructure(body: Holder, random: Random): void {
  const count = random.weighted([
    { share: 5, count: 1 },
    { share: 4, count: 2 },
    { share: 2, count: 3 },
    { share: 1, count: 6 },
  ]).count;
  for (let done = 0; done < count; done++) random.weighted(changes).change(body, random);
}
