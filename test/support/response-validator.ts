/** What CDS Hooks 2.0.1 demands of a discovery answer and of a hook answer: JSON Schema plus the invariants cds-resp-1 to 7. */
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

const text = { type: 'string', minLength: 1 };
const uuid = { type: 'string', format: 'uuid' };
const absoluteUrl = { type: 'string', pattern: '^https?://[^\\s]+$' };
const coding = {
  type: 'object',
  required: ['system', 'code'],
  additionalProperties: false,
  properties: { system: text, code: text, display: text },
};
const extension = {
  type: 'object',
  minProperties: 1,
  propertyNames: { pattern: '^[a-z0-9-]+(\\.[a-z0-9-]+)+$' },
  additionalProperties: { type: 'object', minProperties: 1 },
};
const action = {
  type: 'object',
  required: ['type', 'description'],
  additionalProperties: false,
  properties: {
    type: { enum: ['create', 'update', 'delete'] },
    description: text,
    resource: { type: 'object', required: ['resourceType', 'id'], properties: { resourceType: text, id: text } },
    // FHIR's ids, and those with underscores or beyond 64 characters that some servers give out: it is the client's own.
    resourceId: { type: 'string', pattern: '^[A-Z][A-Za-z]+/[A-Za-z0-9._-]{1,128}$' },
  },
};
const suggestion = {
  type: 'object',
  required: ['label', 'uuid'],
  additionalProperties: false,
  properties: {
    label: text,
    uuid,
    isRecommended: { type: 'boolean' },
    actions: { type: 'array', minItems: 1, items: action },
  },
};
const link = {
  type: 'object',
  required: ['label', 'url', 'type'],
  additionalProperties: false,
  properties: { label: text, url: absoluteUrl, type: { enum: ['absolute', 'smart'] }, appContext: text },
};
const source = {
  type: 'object',
  required: ['label'],
  additionalProperties: false,
  properties: { label: text, url: absoluteUrl, icon: absoluteUrl, topic: coding },
};
const card = {
  type: 'object',
  required: ['uuid', 'summary', 'indicator', 'source'],
  additionalProperties: false,
  properties: {
    uuid,
    summary: { type: 'string', minLength: 1, maxLength: 139 },
    detail: text,
    indicator: { enum: ['info', 'warning', 'critical'] },
    source,
    suggestions: { type: 'array', minItems: 1, items: suggestion },
    selectionBehavior: { enum: ['at-most-one', 'any'] },
    overrideReasons: { type: 'array', minItems: 1, items: { ...coding, required: ['system', 'code', 'display'] } },
    links: { type: 'array', minItems: 1, items: link },
    extension,
  },
};
const responseSchema = {
  type: 'object',
  required: ['cards'],
  additionalProperties: false,
  properties: {
    cards: { type: 'array', maxItems: 4, items: card },
    systemActions: { type: 'array', minItems: 1, items: action },
    extension,
  },
};
const discoverySchema = {
  type: 'object',
  required: ['services'],
  additionalProperties: false,
  properties: {
    services: {
      type: 'array',
      items: {
        type: 'object',
        required: ['hook', 'title', 'description', 'id'],
        additionalProperties: false,
        properties: {
          hook: text,
          title: text,
          description: text,
          id: { type: 'string', pattern: '^[a-z0-9-]+$' },
          prefetch: { type: 'object', minProperties: 1, additionalProperties: text },
          usageRequirements: text,
          version: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+' },
        },
      },
    },
  },
};

const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
addFormats.default(ajv);
const checkResponse = ajv.compile(responseSchema);
const checkDiscovery = ajv.compile(discoverySchema);

type Json = Readonly<Record<string, unknown>>;

/** Everything wrong with the body of a 200 to a hook call; an empty list when it is valid. */
export function problemsOfResponse(body: unknown): readonly string[] {
  const problems = [...schemaProblems(checkResponse, body), ...emptyParts(body, '')];
  for (const [index, one] of objects(body, 'cards').entries()) problems.push(...problemsOfCard(one, `cards[${index}]`));
  problems.push(...problemsOfActions(objects(body, 'systemActions'), 'systemActions'));
  const suggestions = objects(body, 'cards').flatMap((one) => objects(one, 'suggestions'));
  if (hasTwice([...objects(body, 'cards'), ...suggestions].map((one) => one.uuid)))
    problems.push('a uuid is used twice');
  if (hasTwice(suggestions.flatMap(createdIds))) problems.push('two new resources have one id');
  return problems;
}

function hasTwice(values: readonly unknown[]): boolean {
  return new Set(values).size !== values.length;
}

function createdIds(made: Json): readonly unknown[] {
  return objects(made, 'actions').flatMap(({ type, resource }) =>
    type === 'create' && isJson(resource) ? [resource.id] : [],
  );
}

export function problemsOfDiscovery(body: unknown): readonly string[] {
  const problems = schemaProblems(checkDiscovery, body);
  const ids = objects(body, 'services').map(({ id, hook }) => `${String(id)} ${String(hook)}`);
  return new Set(ids).size === ids.length ? problems : [...problems, 'an id and hook are described twice'];
}

function schemaProblems(check: ValidateFunction, body: unknown): string[] {
  if (check(body)) return [];
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message ?? ''}`);
}

/** The invariants of HL7's logical model that no schema above states; their names are HL7's. */
function problemsOfCard(one: Json, path: string): readonly string[] {
  const problems: string[] = [];
  const suggestions = objects(one, 'suggestions');
  const recommended = suggestions.filter(({ isRecommended }) => isRecommended === true);
  if (one.selectionBehavior === 'at-most-one' && recommended.length > 1) problems.push(`${path}: cds-resp-1`);
  if (suggestions.length > 0 && one.selectionBehavior === undefined) problems.push(`${path}: cds-resp-6`);
  if (suggestions.length === 0 && one.selectionBehavior !== undefined) problems.push(`${path}: a choice of nothing`);
  if (hasTwice(suggestions.map(({ label }) => label))) problems.push(`${path}: two suggestions say the same`);
  for (const made of suggestions) problems.push(...problemsOfActions(objects(made, 'actions'), path));
  for (const made of objects(one, 'links')) {
    if (made.type !== 'smart' && made.appContext !== undefined) problems.push(`${path}: cds-resp-3`);
  }
  if (typeof one.detail === 'string' && /<\/?[a-z][^>]*>/i.test(one.detail)) problems.push(`${path}: HTML in detail`);
  return problems;
}

/** Invariant cds-resp-2, what create and update carry, and what we promise of the resources that a click makes. */
function problemsOfActions(actions: readonly Json[], path: string): readonly string[] {
  const problems: string[] = [];
  for (const { type, resource, resourceId } of actions) {
    const deletes = type === 'delete';
    if (deletes && (resource !== undefined || resourceId === undefined)) problems.push(`${path}: cds-resp-2`);
    if (!deletes && !isJson(resource)) problems.push(`${path}: an action without its resource`);
    if (type === 'create' && isJson(resource)) {
      if (resource.status !== 'draft') problems.push(`${path}: what is created is no draft`);
      if (resource.subject === undefined && resource.for === undefined) problems.push(`${path}: it is for nobody`);
    }
  }
  return problems;
}

/** CDS Hooks, "Use of JSON": nothing null, nothing empty, but for `cards` and the lists our own extension promises. */
function emptyParts(value: unknown, path: string): readonly string[] {
  if (value === null) return [`${path} is null`];
  if (value === '') return [`${path} is empty`];
  if (typeof value !== 'object') return [];
  const members = Object.entries(value);
  if (members.length === 0 && path !== '/cards' && !path.includes('/extension/')) return [`${path} is empty`];
  return members.flatMap(([name, member]) => emptyParts(member, `${path}/${name}`));
}

function objects(value: unknown, name: string): readonly Json[] {
  const list: unknown = isJson(value) ? value[name] : undefined;
  return Array.isArray(list) ? list.filter(isJson) : [];
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
