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
  readonly list: FhirResource[];
  /** Where in the list an id stands. */
  readonly places: Map<string, number>;
}

/** The version with the newer meta.lastUpdated wins; without dates, or with equal ones, the first. */
function isNewer(candidate: FhirResource, held: FhirResource | undefined): boolean {
  const theirs = candidate.meta?.lastUpdated;
  const ours = held?.meta?.lastUpdated;
  if (typeof theirs !== 'string') return false;
  return typeof ours !== 'string' || Date.parse(theirs) > Date.parse(ours);
}

function put(shelf: Shelf, resource: FhirResource): void {
  const { id } = resource;
  if (typeof id !== 'string') {
    shelf.list.push(resource);
    return;
  }
  const place = shelf.places.get(id);
  if (place === undefined) {
    shelf.places.set(id, shelf.list.push(resource) - 1);
  } else if (isNewer(resource, shelf.list[place])) {
    shelf.list[place] = resource;
  }
}

export function createCollection(): Collection {
  const byType = new Map<string, FhirResource[]>();
  const shelves = new Map<string, Shelf>();
  const shelfOf = (resourceType: string): Shelf => {
    let shelf = shelves.get(resourceType);
    if (shelf === undefined) {
      shelf = { list: [], places: new Map() };
      shelves.set(resourceType, shelf);
      byType.set(resourceType, shelf.list);
    }
    return shelf;
  };
  return {
    byType,
    add: (resource) => put(shelfOf(resource.resourceType), resource),
    markRead: (resourceType) => void shelfOf(resourceType),
    has: (resourceType, id) => shelves.get(resourceType)?.places.has(id) ?? false,
  };
}
