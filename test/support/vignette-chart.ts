/** Turns one of the 54 clinical vignettes into FHIR resources and the hook call an EHR would send. */
import type { Condition, FhirResource, MedicationRequest, Observation, ServiceRequest } from 'fhir/r4';
import { FINDING_SYSTEM } from '../../src/domain/constants.ts';
import { clinicDay } from './clinic-day.ts';

export interface Vignette {
  readonly id: string;
  readonly title: string;
  readonly age_years: number;
  readonly sex: 'male' | 'female';
  readonly duration_days: number | null;
  readonly trajectory: string;
  readonly hook_situation: string;
  readonly order: { readonly kind: string; readonly text?: string; readonly priority?: string } | null;
  readonly presenting: readonly string[];
  readonly findings: { readonly present: readonly string[]; readonly absent: readonly string[] };
  readonly labs: readonly {
    readonly name: string;
    readonly value: number;
    readonly unit: string;
    readonly days_ago: number;
  }[];
  readonly medications: readonly string[];
  readonly history: readonly string[];
  readonly implants: readonly string[];
  readonly record_quirks: readonly string[];
  readonly expected: { readonly answer: ExpectedAnswer };
}

export interface ExpectedAnswer {
  readonly triage: readonly string[];
  readonly urgency: readonly string[];
  readonly advice: readonly string[];
  readonly firstChoice?: readonly (readonly string[])[];
  readonly verdict: readonly (readonly string[])[];
}

export interface VignetteCall {
  readonly hook: string;
  readonly context: Record<string, unknown>;
  readonly resources: readonly FhirResource[];
}

const DAY = 86_400_000;
const PATIENT = { reference: 'Patient/p1' };
const ICPC2 = 'urn:oid:2.16.578.1.12.4.1.1.7170';
const ICD10 = 'urn:oid:2.16.578.1.12.4.1.1.7110';
const ATC = 'http://www.whocc.no/atc';
const SCT = 'http://snomed.info/sct';
const CONDITION_STATUS = 'http://terminology.hl7.org/CodeSystem/condition-clinical';
const CONDITION_VERIFICATION = 'http://terminology.hl7.org/CodeSystem/condition-ver-status';

/** @param now the moment of the call; every date in the chart is counted back from it */
export function vignetteCall(vignette: Vignette, now: Date): VignetteCall {
  const make = new ChartMaker(now);
  const resources: FhirResource[] = [
    { resourceType: 'Patient', id: 'p1', gender: vignette.sex, birthDate: make.birthDate(vignette.age_years) },
    make.presenting(vignette),
    ...make.encounter(vignette),
    ...vignette.findings.present.map((code) => make.finding(code, true)),
    ...vignette.findings.absent.map((code) => make.finding(code, false)),
    ...make.course(vignette.trajectory),
    ...vignette.labs.map((lab) => make.laboratory(lab)),
    ...vignette.history.flatMap((text) => make.fromText(HISTORY, text)),
    ...vignette.implants.flatMap((text) => make.fromText(IMPLANTS, text)),
    ...vignette.record_quirks.flatMap((text) => make.fromText(QUIRKS, text)),
    ...vignette.medications
      .filter((text) => !text.includes('(draft order)'))
      .flatMap((text) => make.fromText(MEDICINES, text)),
  ];
  return { ...make.hook(vignette), resources };
}

type Recipe = (make: ChartMaker) => readonly FhirResource[];

class ChartMaker {
  private count = 0;
  private readonly now: Date;

  constructor(now: Date) {
    this.now = now;
  }

  private id(prefix: string): string {
    this.count += 1;
    return `${prefix}${this.count}`;
  }

  day(daysAgo: number): string {
    return clinicDay(daysAgo, this.now);
  }

  moment(daysAgo: number): string {
    return new Date(this.now.getTime() - daysAgo * DAY - 3_600_000).toISOString();
  }

  birthDate(age: number): string {
    const year = this.now.getUTCFullYear() - age;
    return `${year}-01-15`;
  }

  presenting(vignette: Vignette): Condition {
    const words = vignette.presenting.join(' ');
    const oldProblem = vignette.history.find((text) => text.includes('active on problem list 2 years'));
    const code = /sciatica|leg pain/.test(words) && !/back pain and leg/.test(words) ? 'L86' : 'L03';
    return {
      resourceType: 'Condition',
      id: 'back',
      subject: PATIENT,
      clinicalStatus: { coding: [{ system: CONDITION_STATUS, code: 'active' }] },
      code: { coding: [{ system: ICPC2, code: oldProblem ? 'L84' : code }] },
      ...(vignette.duration_days !== null && { onsetDateTime: this.day(vignette.duration_days) }),
      recordedDate: this.day(oldProblem ? 730 : 0),
    };
  }

  encounter(vignette: Vignette): FhirResource[] {
    const aboutBack = !vignette.presenting.some((text) => text.includes('knee'));
    return [
      {
        resourceType: 'Encounter',
        id: 'e1',
        status: 'in-progress',
        class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' },
        subject: PATIENT,
        period: { start: this.moment(0) },
        ...(aboutBack && { diagnosis: [{ condition: { reference: 'Condition/back' } }] }),
      },
    ];
  }

  finding(code: string, value: boolean): Observation {
    return {
      resourceType: 'Observation',
      id: this.id('f'),
      status: 'final',
      category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'exam' }] }],
      code: { coding: [{ system: FINDING_SYSTEM, code }] },
      subject: PATIENT,
      effectiveDateTime: this.moment(0),
      valueBoolean: value,
    };
  }

  course(trajectory: string): Observation[] {
    const value = trajectory.split(',')[0] ?? '';
    if (value === 'not documented') return [];
    const { valueBoolean: _, ...observation } = this.finding('course', true);
    return [{ ...observation, valueCodeableConcept: { coding: [{ system: FINDING_SYSTEM, code: value }] } }];
  }

  laboratory(lab: Vignette['labs'][number]): Observation {
    const code = LABORATORY[lab.name];
    if (code === undefined) throw new Error(`no code for the laboratory name of a vignette: ${lab.name}`);
    const { valueBoolean: _, ...observation } = this.finding('', true);
    return {
      ...observation,
      category: [
        { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: code.category }] },
      ],
      code: { coding: [{ system: code.system, code: code.code }] },
      effectiveDateTime: this.moment(lab.days_ago),
      valueQuantity: { value: lab.value, unit: lab.unit, system: 'http://unitsofmeasure.org', code: lab.unit },
    };
  }

  /** Prose of a vignette becomes resources by a recipe written for it; prose without a recipe is a mistake. */
  fromText(recipes: Readonly<Record<string, Recipe>>, text: string): readonly FhirResource[] {
    const recipe = recipes[text];
    if (recipe === undefined) throw new Error(`no recipe for the prose of a vignette: ${text}`);
    return recipe(this);
  }

  condition(system: string, code: string, parts: Partial<Condition> = {}): Condition {
    return {
      resourceType: 'Condition',
      id: this.id('c'),
      subject: PATIENT,
      clinicalStatus: { coding: [{ system: CONDITION_STATUS, code: 'active' }] },
      code: { coding: [{ system, code }] },
      ...parts,
    };
  }

  status(code: string): Condition['clinicalStatus'] {
    return { coding: [{ system: CONDITION_STATUS, code }] };
  }

  verification(code: string): Condition['verificationStatus'] {
    return { coding: [{ system: CONDITION_VERIFICATION, code }] };
  }

  magneticResonance(daysAgo: number, conclusion: string): FhirResource[] {
    const id = this.id('i');
    return [
      {
        resourceType: 'ImagingStudy',
        id,
        status: 'available',
        subject: PATIENT,
        started: this.moment(daysAgo),
        modality: [{ system: 'http://dicom.nema.org/resources/ontology/DCM', code: 'MR' }],
        description: 'MR lumbar spine',
      },
      {
        resourceType: 'DiagnosticReport',
        id: this.id('r'),
        status: 'final',
        subject: PATIENT,
        category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0074', code: 'RAD' }] }],
        code: { text: 'MR lumbar spine' },
        effectiveDateTime: this.moment(daysAgo),
        imagingStudy: [{ reference: `ImagingStudy/${id}` }],
        conclusion,
      },
    ];
  }

  medicine(code: string, dose: string, parts: Partial<MedicationRequest> = {}): MedicationRequest {
    return {
      resourceType: 'MedicationRequest',
      id: this.id('m'),
      status: 'active',
      intent: 'order',
      subject: PATIENT,
      authoredOn: this.day(30),
      medicationCodeableConcept: { coding: [{ system: ATC, code }] },
      dosageInstruction: [{ text: dose }],
      ...parts,
    };
  }

  hook(vignette: Vignette): { hook: string; context: Record<string, unknown> } {
    const context: Record<string, unknown> = { patientId: 'p1', userId: 'Practitioner/d1', encounterId: 'e1' };
    if (vignette.hook_situation === 'gp_encounter') return { hook: 'patient-view', context };
    const drafts = this.drafts(vignette);
    if (vignette.hook_situation === 'imaging_department_receives_referral') {
      const referrals = bundle(drafts.map((draft) => ({ ...draft, status: 'active' }) as FhirResource));
      return { hook: 'io.github.ryggrad.imaging-referral-receive', context: { patientId: 'p1', referrals } };
    }
    return { hook: 'order-sign', context: { ...context, draftOrders: bundle(drafts) } };
  }

  private drafts(vignette: Vignette): FhirResource[] {
    const medicines = vignette.medications
      .filter((text) => text.includes('(draft order)'))
      .map((text) => this.draftMedicine(text));
    if (vignette.order === null) return medicines;
    return [...vignette.order.kind.split('; ').map((kind) => this.draftOrder(kind, vignette.order)), ...medicines];
  }

  private draftOrder(kind: string, order: Vignette['order']): ServiceRequest {
    return {
      resourceType: 'ServiceRequest',
      id: this.id('o'),
      status: 'draft',
      intent: 'order',
      subject: PATIENT,
      code: { text: kind },
      ...(order?.text && { reasonCode: [{ text: order.text }] }),
      ...(order?.priority && { priority: order.priority as 'routine' }),
    };
  }

  private draftMedicine(text: string): FhirResource {
    const [code, dose] = DRAFT_MEDICINES[text] ?? [];
    if (code === undefined || dose === undefined) throw new Error(`no recipe for the draft medicine: ${text}`);
    return this.medicine(code, dose, { status: 'draft' });
  }
}

function bundle(resources: readonly FhirResource[]): FhirResource {
  return { resourceType: 'Bundle', type: 'collection', entry: resources.map((resource) => ({ resource })) };
}

const LABORATORY: Readonly<Record<string, { system: string; code: string; category: string }>> = {
  'body temperature': { system: 'http://loinc.org', code: '8310-5', category: 'vital-signs' },
  CRP: { system: 'urn:oid:2.16.578.1.12.4.1.1.7280', code: 'NPU19748', category: 'laboratory' },
  'post-void residual volume': { system: FINDING_SYSTEM, code: 'post-void-residual', category: 'exam' },
};

const HISTORY: Readonly<Record<string, Recipe>> = {
  'MR lumbar spine 240 days ago: disc bulge L4/L5 only': (make) =>
    make.magneticResonance(240, 'Skivebuking L4/L5, ellers normalt.'),
  'MR 90 days ago: prolapse L4/L5': (make) => make.magneticResonance(90, 'Prolaps L4/L5.'),
  'MR 10 days ago: prolapse L4/L5 left with root contact': (make) =>
    make.magneticResonance(10, 'Prolaps L4/L5 venstre med kontakt mot nerveroten.'),
  'ImagingStudy MR lumbar spine 21 days ago, external, report available': (make) =>
    make.magneticResonance(21, 'Prolaps L5/S1.'),
  'breast cancer, diagnosed 3 years ago, active on problem list': (make) => [
    make.condition(ICD10, 'C50.9', { onsetDateTime: make.day(3 * 365), recordedDate: make.day(3 * 365) }),
  ],
  'microdiscectomy L5/S1 4 years ago': (make) => [
    {
      resourceType: 'Procedure',
      id: 'disc-surgery',
      status: 'completed',
      subject: PATIENT,
      code: { coding: [{ system: SCT, code: '178618008' }] },
      performedDateTime: make.day(4 * 365),
    },
  ],
  'severe claustrophobia, earlier MR stopped': (make) => [make.condition(SCT, '19887002')],
  'weight loss, condition, clinicalStatus resolved, abated 600 days ago': (make) => [
    make.condition(ICPC2, 'T08', {
      clinicalStatus: make.status('resolved'),
      onsetDateTime: make.day(700),
      abatementDateTime: make.day(600),
    }),
  ],
  'low back pain, active on problem list 2 years': () => [],
};

const IMPLANTS: Readonly<Record<string, Recipe>> = {
  'cochlear implant': (make) => [
    {
      resourceType: 'Device',
      id: `device-${make.day(0)}`,
      status: 'active',
      patient: PATIENT,
      type: { coding: [{ system: SCT, code: '43252007' }] },
    },
  ],
};

const QUIRKS: Readonly<Record<string, Recipe>> = {
  'stale observation': () => [],
  'resolved condition': () => [],
  'Condition malignant neoplasm of breast, verificationStatus entered-in-error': (make) => [
    make.condition(ICD10, 'C50.9', { verificationStatus: make.verification('entered-in-error') }),
  ],
  'Condition osteomyelitis, verificationStatus refuted': (make) => [
    make.condition(ICD10, 'M46.2', { verificationStatus: make.verification('refuted') }),
  ],
  'FamilyMemberHistory mother breast cancer': () => [
    {
      resourceType: 'FamilyMemberHistory',
      id: 'mother',
      status: 'completed',
      patient: PATIENT,
      relationship: { text: 'mother' },
      condition: [{ code: { coding: [{ system: ICD10, code: 'C50.9' }] } }],
    },
  ],
};

const MEDICINES: Readonly<Record<string, Recipe>> = {
  'azathioprine 150 mg daily active': (make) => [make.medicine('L04AX01', '150 mg x 1')],
  'infliximab infusion 3 weeks ago': (make) => [
    {
      resourceType: 'MedicationAdministration',
      id: 'infusion',
      status: 'completed',
      subject: PATIENT,
      effectiveDateTime: make.moment(21),
      medicationCodeableConcept: { coding: [{ system: ATC, code: 'L04AB02' }] },
    },
  ],
  'apixaban 5 mg x 2 (active)': (make) => [make.medicine('B01AF02', '5 mg x 2')],
};

const DRAFT_MEDICINES: Readonly<Record<string, readonly [string, string]>> = {
  'ibuprofen 400 mg x 3 (draft order)': ['M01AE01', '400 mg x 3'],
  'oxycodone depot 10 mg x 2 (draft order)': ['N02AA05', '10 mg x 2'],
  'paracetamol 1 g x 4 (draft order)': ['N02BE01', '1 g x 4'],
  'naproxen 500 mg x 2 (draft order)': ['M01AE02', '500 mg x 2'],
  'diazepam 5 mg x 3 for 21 days (draft order)': ['N05BA01', '5 mg x 3 i 21 dager'],
  'amitriptyline 25 mg (draft order)': ['N06AA09', '25 mg vesp'],
};
