/** The words that only the page without an EHR has. */
import type { Pair } from '../../pages/shared/language.tsx';

export const aloneWords = {
  title: ['Sjekkliste for korsryggsmerter, uten journal', 'Low back pain checklist, without a record'],
  tagline: [
    'For deg som har et journalsystem uten FHIR: svar, få råd, og kopier teksten.',
    'For a GP whose record system speaks no FHIR: answer, get advice, and copy the text.',
  ],
  storesNothing: [
    'Siden lagrer ingenting. Svarene sendes til tjenesten for å gi råd, og er glemt når svaret er gitt; de skrives ikke i noen logg. Skriv ikke navn eller fødselsnummer. Lukker du siden, er alt borte.',
    'This page stores nothing. The answers are sent to the service to give advice, and are forgotten once it has answered; they are written in no log. Do not type names or national identity numbers. When you close the page, everything is gone.',
  ],
  about: ['Om pasienten', 'About the patient'],
  age: ['Alder, hele år', 'Age, whole years'],
  ageWrong: ['Skriv alderen i hele år, fra 0 til 120.', 'Write the age in whole years, from 0 to 120.'],
  sex: ['Kjønn', 'Sex'],
  female: ['Kvinne', 'Female'],
  male: ['Mann', 'Male'],
  unknown: ['Ikke oppgitt', 'Not stated'],
  order: ['Hva tenker du å bestille?', 'What do you think of ordering?'],
  noOrder: ['Ingenting ennå', 'Nothing yet'],
  question: ['Problemstilling (valgfritt, uten navn)', 'Question of the referral (optional, no names)'],
  begin: ['Begynn', 'Begin'],
  beginning: ['Spør tjenesten …', 'Asking the service …'],
  advise: ['Gi råd', 'Give advice'],
  adviceTitle: ['Råd', 'Advice'],
  back: ['Tilbake til svarene', 'Back to the answers'],
  anew: ['Ny pasient', 'New patient'],
  note: ['Journalnotat', 'Note for the record (in Norwegian)'],
  copyNote: ['Kopier journalnotatet', 'Copy the note'],
  referral: ['Henvisningstekst', 'Referral text (in Norwegian)'],
  copyReferral: ['Kopier henvisningsteksten', 'Copy the referral text'],
} as const satisfies Record<string, Pair>;
