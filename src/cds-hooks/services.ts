/** The seven services, as discovery names them: one service id per hook. */
import { REVERSE_DOMAIN } from '../domain/constants.ts';
import type { HookName } from '../domain/patient-facts.ts';
import { defaultPlan, type QueryPlan, templatesFor } from './prefetch.ts';
import type { ServiceDescription } from './types.ts';

/** The CDS Hooks specification that the service speaks; not the version of its rules. */
export const SPECIFICATION_VERSION = '2.0.1';

interface Words {
  readonly id: string;
  readonly hook: HookName;
  readonly title: string;
  readonly description: string;
}

const words: readonly Words[] = [
  {
    id: 'back-pain-patient-view',
    hook: 'patient-view',
    title: 'Low back pain: opening the record',
    description:
      'When the back is the matter today: emergency signs, red flags and nerve root signs found in the record, and what nobody has recorded yet.',
  },
  {
    id: 'back-pain-encounter-start',
    hook: 'encounter-start',
    title: 'Low back pain: start of an encounter',
    description:
      'When the encounter is about the back: emergency signs, red flags and nerve root signs found in the record, and what nobody has recorded yet.',
  },
  {
    id: 'back-pain-problem-list-item-create',
    hook: 'problem-list-item-create',
    title: 'Low back pain: a new problem',
    description: 'When a back problem is added to the problem list: triage of the back pain and the next step.',
  },
  {
    id: 'back-pain-order-select',
    hook: 'order-select',
    title: 'Low back pain: choosing an order',
    description:
      'While an order or referral for the lumbar spine is chosen: is it advised by the guideline, and is another modality better?',
  },
  {
    id: 'back-pain-order-sign',
    hook: 'order-sign',
    title: 'Low back pain: signing an order',
    description:
      'Before an order or referral for the lumbar spine is signed: verdict by the guideline, modality, priority and MR safety.',
  },
  {
    id: 'back-pain-order-dispatch',
    hook: 'order-dispatch',
    title: 'Low back pain: sending an order to a performer',
    description: 'When an order for the lumbar spine is sent to an imaging department: verdict, modality and priority.',
  },
  {
    id: 'back-pain-imaging-referral-receive',
    hook: `${REVERSE_DOMAIN}.imaging-referral-receive`,
    title: 'Low back pain: an imaging department receives a referral',
    description:
      'For the imaging department that assesses a referral for the lumbar spine: verdict, modality, priority and what the referral lacks.',
  },
];

const usageRequirements =
  'Reads FHIR R4. Send the prefetch, or give fhirServer and fhirAuthorization so that the service can read what is ' +
  'missing. Data that cannot be read are never taken for absent. For clinicians; it advises and never stops an action.';

/** Service id → its hook; one of each. */
export const hookOfService: ReadonlyMap<string, HookName> = new Map(words.map(({ id, hook }) => [id, hook]));

const serviceOfHook: ReadonlyMap<unknown, string> = new Map([...hookOfService].map(([id, hook]) => [hook, id]));

/** The service registered for the hook that a request body names; undefined when there is none. */
export function serviceOfBody(body: unknown): string | undefined {
  return serviceOfHook.get(typeof body === 'object' && body !== null && 'hook' in body ? body.hook : undefined);
}

/** The body of discovery, without its envelope. Every service asks for the same plan, as far as its context allows. */
export function services(options: { readonly plan?: QueryPlan } = {}): readonly ServiceDescription[] {
  const plan = options.plan ?? defaultPlan;
  return words.map((service) => ({
    hook: service.hook,
    title: service.title,
    description: service.description,
    id: service.id,
    prefetch: templatesFor(service.hook, plan),
    usageRequirements,
    version: SPECIFICATION_VERSION,
  }));
}
