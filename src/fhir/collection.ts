/** Gathers resources by type and makes one of those that come twice. */
import type { FhirResource } from 'fhir/r4';

export interface Sink {
  add(resource: FhirResource): void;
}

export interface Collection extends Sink {
  readonly byType: ReadonlyMap<string, readonly FhirResource[]>;
  /** The type was read: it has a list from now on, be it empty. */
  markRead(resourceType: string): void;
  has(resourceType: string, id: string): boolean;
}

interface Shelf {
  readonly resourceType: string;
  readonly list: FhirResource[];
  /** Place in the list by id: a chart that comes twice must not be searched through for every resource. */
  readonly places: Map<string, number>;
}

/** The version with the newer meta.lastUpdated wins; without dates, or with equal ones, the first. */
function isNewer(candidate: FhirResource, held: FhirResource | undefined): boolean {
  const theirs = candidate.meta?.lastUpdated;
  const ours = held?.meta?.lastUpdated;
  if (typeof theirs !== 'string') return false;
  return typeof ours !== 'string' || Date.parse(theirs) > Date.parse(ours);
}

/** Called for every resource of a call. */
function put({ list, places }: Shelf, resource: FhirResource): void {
  const { id } = resource;
  if (typeof id === 'string') {
    const place = places.get(id);
    if (place !== undefined) {
      if (isNewer(resource, list[place])) list[place] = resource;
      return;
    }
    places.set(id, list.length);
  }
  list.push(resource);
}

export function createCollection(): Collection {
  const byType = new Map<string, FhirResource[]>();
  const shelves = new Map<string, Shelf>();
  /** Resources of one type come in a row: the shelf used last is mostly the one wanted next. */
  let latest: Shelf | undefined;
  const shelfOf = (resourceType: string): Shelf => {
    if (latest?.resourceType === resourceType) return latest;
    latest = shelves.get(resourceType);
    if (latest === undefined) {
      latest = { resourceType, list: [], places: new Map() };
      shelves.set(resourceType, latest);
      byType.set(resourceType, latest.list);
    }
    return latest;
  };
  return {
    byType,
    add: (resource) => put(shelfOf(resource.resourceType), resource),
    markRead: (resourceType) => void shelfOf(resourceType),
    has: (resourceType, id) => shelves.get(resourceType)?.places.has(id) ?? false,
  };
}
