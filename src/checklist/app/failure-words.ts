/** What went wrong, and what can be done about it, in words for a doctor. */
import type { Pair } from '../../pages/shared/language.tsx';
import type { Way } from '../logic/capability.ts';
import type { FailureKind } from '../logic/failure.ts';
import type { StopReason } from '../stopped.ts';

export const kept: Pair = ['Alt du har svart, står fortsatt her.', 'Everything you have answered is still here.'];

export const saveFailures: Readonly<Record<FailureKind, Pair>> = {
  forbidden: [
    'Serveren lar deg ikke lagre dette (403). Kopier svarene inn i journalen, eller be om tilgang.',
    'The server does not let you save this (403). Copy the answers into the record, or ask for access.',
  ],
  conflict: [
    'Noen andre har endret journalen samtidig (409). Prøv igjen.',
    'Somebody else changed the record at the same time (409). Try again.',
  ],
  offline: [
    'Det kom ikke noe svar fra serveren. Er nettet nede? Prøv igjen. Kom svarene likevel fram, kan de stå to ganger; det gjør ingen skade.',
    'No answer came from the server. Is the network down? Try again. Should the answers have arrived after all, they may stand there twice, which does no harm.',
  ],
  expired: [
    'Innloggingen er utløpt (401). La denne siden stå: kopier svarene, og åpne sjekklisten på nytt fra journalen.',
    'The login has expired (401). Leave this page open: copy the answers, and open the checklist again from the record.',
  ],
  unprocessable: [
    'Serveren tok ikke imot svarene i denne formen. Ingenting er lagret.',
    'The server did not take the answers in this form. Nothing has been saved.',
  ],
  'not-found': [
    'Serveren finner ikke pasienten eller adressen lenger. Kopier svarene, og åpne sjekklisten på nytt fra journalen.',
    'The server no longer finds the patient or the address. Copy the answers, and open the checklist again from the record.',
  ],
  'too-many': [
    'Serveren har for mye å gjøre (429). Vent litt, og prøv igjen.',
    'The server has too much to do (429). Wait a little, and try again.',
  ],
  server: [
    'Det oppsto en feil på serveren. Prøv igjen, eller kopier svarene.',
    'Something failed on the server. Try again, or copy the answers.',
  ],
};

/** Some Observations were refused, but the form with all the answers was taken. */
export const partly: Pair = [
  'Skjemaet med alle svarene er lagret, men serveren tok ikke imot alle som enkeltfunn. Ikke lagret som funn',
  'The form with all the answers is saved, but the server did not take all of them as single findings. Not saved as findings',
];

export const wayNotKnown: Pair = [
  'Spør serveren hvordan svarene kan lagres …',
  'Asking the server how the answers can be saved …',
];

export const ways: Readonly<Record<Way, Pair>> = {
  transaction: [
    'Serveren tar imot alle svarene på én gang: alt lagres, eller ingenting.',
    'The server takes all the answers at once: everything is saved, or nothing.',
  ],
  single: [
    'Serveren tar imot ett og ett svar: skjemaet først, så hvert funn.',
    'The server takes the answers one by one: the form first, then each finding.',
  ],
  'response-only': [
    'Serveren tar imot skjemaet, men ikke enkeltfunn: alle svarene lagres i skjemaet.',
    'The server takes the form, but no single findings: all the answers are saved in the form.',
  ],
  none: [
    'Serveren lar ingenting lagres herfra. Rådet kan likevel gis nå, og svarene kan kopieres inn i journalen.',
    'The server lets nothing be saved from here. The advice can be given now all the same, and the answers copied into the record.',
  ],
};

export const otherWay: Readonly<Record<'single' | 'response-only', Pair>> = {
  single: ['Lagre ett og ett svar i stedet', 'Save the answers one by one instead'],
  'response-only': ['Lagre bare skjemaet i stedet', 'Save the form alone instead'],
};

export const stops: Readonly<Record<StopReason, Pair>> = {
  'by-itself': [
    'Sjekklisten åpnes fra et kort i journalsystemet, som sier hvem pasienten er.',
    'The checklist is opened from a card in the EHR, which says who the patient is.',
  ],
  'not-allowed': [
    'Denne FHIR-serveren er ikke tillatt her. Den må stå i tjenestens oppsett.',
    'This FHIR server is not allowed here. It must stand in the configuration of the service.',
  ],
  login: [
    'Innloggingen lyktes ikke. Lukk siden, og åpne sjekklisten på nytt fra journalen.',
    'The login did not succeed. Close the page, and open the checklist again from the record.',
  ],
  'no-patient': [
    'Journalsystemet har ikke sagt hvem pasienten er. Velg en pasient, og åpne sjekklisten på nytt.',
    'The EHR has not said who the patient is. Choose a patient, and open the checklist again.',
  ],
  patient: ['Pasienten kunne ikke leses fra FHIR-serveren.', 'The patient could not be read from the FHIR server.'],
  service: ['Tjenesten svarte ikke. Prøv igjen om litt.', 'The service did not answer. Try again in a little while.'],
};

export const unknownPatient: Pair = [
  'FHIR-serveren kjenner ikke denne pasienten. Ingenting er lagret. Åpne sjekklisten på nytt fra riktig journal.',
  'The FHIR server does not know this patient. Nothing has been saved. Open the checklist again from the right record.',
];

export const toAlone: Pair = ['Bruk sjekklisten uten journal', 'Use the checklist without a record'];
