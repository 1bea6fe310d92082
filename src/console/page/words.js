/** The console's own words in both languages; advice and findings come from the service. */

/** @typedef {'nb' | 'en'} Language */

const pairs = /** @type {const} */ ({
  skip: ['Gå til svaret', 'Skip to the answer'],
  tagline: [
    'Beslutningsstøtte ved korsryggsmerter. Konsollen spiller journalsystemet; alle pasienter er oppdiktet.',
    'Decision support for low back pain. The console plays the EHR; all patients are made up.',
  ],
  call: ['Kallet', 'The call'],
  patient: ['Pasient', 'Patient'],
  seen: ['Pasienten er på kontoret', 'The patient is in the office'],
  ordering: ['Noe bestilles eller forskrives', 'Something is ordered or prescribed'],
  receiving: ['Bildeavdelingen mottar en henvisning', 'The imaging department receives a referral'],
  hook: ['Hendelse (hook)', 'Event (hook)'],
  diagnosis: ['Diagnose som føres', 'Diagnosis being added'],
  orders: ['Bestillinger', 'Orders'],
  noOrders: ['Ingen bestilling er lagt inn.', 'No order has been placed.'],
  newOrder: ['Ny bestilling', 'New order'],
  add: ['Legg til', 'Add'],
  remove: ['Fjern', 'Remove'],
  priority: ['Hastegrad', 'Priority'],
  reason: ['Problemstilling', 'Reason'],
  data: ['Journaldata', 'Chart data'],
  byPrefetch: ['Sendes med kallet (prefetch)', 'Sent with the call (prefetch)'],
  byServer: ['Hentes av tjenesten (fhirServer)', 'Fetched by the service (fhirServer)'],
  send: ['Send kallet', 'Send the call'],
  cards: ['Kort', 'Cards'],
  noCards: [
    'Ingen kort: tjenesten har ingenting å si om dette.',
    'No cards: the service has nothing to say about this.',
  ],
  decision: ['Vurderingen', 'The decision'],
  noDecision: ['Ingen vurdering: dette angår ikke korsryggen.', 'No decision: this does not concern the low back.'],
  trace: ['Hvorfor: regel for regel', 'Why: rule by rule'],
  noTrace: ['Sporet er ikke tilgjengelig for dette kallet.', 'The trace is not available for this call.'],
  askedRules: [
    'Regler som ikke kan avgjøres, fordi noe er ukjent',
    'Rules that cannot be settled, because something is unknown',
  ],
  silentRules: ['Regler som ikke gjelder', 'Rules that do not apply'],
  wire: ['Det som ble sendt', 'What was sent'],
  copy: ['Kopier som curl', 'Copy as curl'],
  copied: ['Kopiert', 'Copied'],
  request: ['Forespørsel', 'Request'],
  response: ['Svar', 'Response'],
  sending: ['Venter på svar …', 'Waiting for the answer …'],
  answered: ['Svar', 'Answer'],
  failed: ['Kallet ble avvist', 'The call was refused'],
  unreachable: ['Tjenesten svarte ikke', 'The service did not answer'],
  critical: ['Øyeblikkelig hjelp', 'Emergency'],
  warning: ['Advarsel', 'Warning'],
  info: ['Informasjon', 'Information'],
  suggestion: ['Forslag', 'Suggestion'],
  suggestions: ['Forslag', 'Suggestions'],
  chooseOne: ['velg høyst ett', 'choose one at most'],
  chooseAny: ['velg ett eller flere', 'choose one or more'],
  done: ['utført', 'done'],
  changes: ['Endret ved klikk', 'Changed by a click'],
  created: ['Opprettet', 'Created'],
  changed: ['Endret', 'Changed'],
  deleted: ['Slettet', 'Deleted'],
  messageToReferrer: ['melding til henviser', 'message to the referrer'],
  asFhir: ['Som FHIR', 'As FHIR'],
  systemActions: ['Fra tjenesten, uten klikk (systemActions)', 'From the service, without a click (systemActions)'],
  ordersNotSent: [
    'Denne hendelsen sender ingen bestillinger; velg order-sign for å få dem vurdert.',
    'This event sends no orders; choose order-sign to have them judged.',
  ],
  recommended: ['anbefalt', 'recommended'],
  links: ['Lenker', 'Links'],
  source: ['Kilde', 'Source'],
  dismiss: ['Følger ikke rådet fordi', 'Not following the advice because'],
  choose: ['Velg grunn', 'Choose a reason'],
  aboutCard: ['Opplysninger om kortet', 'About this card'],
  triage: ['Triage', 'Triage'],
  provisional: ['foreløpig', 'provisional'],
  urgency: ['Hastegrad', 'Urgency'],
  imaging: ['Bildediagnostikk', 'Imaging'],
  firstChoice: ['Førstevalg', 'First choice'],
  alternative: ['Alternativ', 'Alternative'],
  verdicts: ['Om bestillingene', 'On the orders'],
  present: ['Til stede', 'Present'],
  absent: ['Avkreftet, eller ikke på en liste som er lest', 'Denied, or not on a list that was read'],
  notDocumented: ['Ikke dokumentert', 'Not documented'],
  conflicting: ['Motstridende', 'Conflicting'],
  unavailable: ['Kunne ikke leses', 'Could not be read'],
  withheldNotice: [
    'Stedet har slått av akuttråd som ellers ville stått her:',
    'The site has switched off emergency advice that would stand here:',
  ],
  withheld: ['Akuttråd slått av', 'Emergency advice switched off'],
  none: ['ingen', 'none'],
  fired: ['slår til', 'fired'],
  asked: ['spør', 'asks'],
  silent: ['taus', 'silent'],
  met: ['oppfylt', 'met'],
  'not-met': ['ikke oppfylt', 'not met'],
  unknown: ['ukjent', 'unknown'],
  looksAt: ['ser på', 'looks at'],
  stat: ['Øyeblikkelig (stat)', 'Stat'],
  asap: ['Snarest (asap)', 'As soon as possible'],
  urgent: ['Haster (urgent)', 'Urgent'],
  routine: ['Rutine (routine)', 'Routine'],
});

/** @typedef {keyof typeof pairs} Word */

/**
 * @param {string | null} wanted
 * @returns {Language}
 */
export function languageOf(wanted) {
  return wanted === 'en' ? 'en' : 'nb';
}

/**
 * @param {Word} word
 * @param {Language} language
 * @returns {string}
 */
export function say(word, language) {
  return pairs[word][language === 'nb' ? 0 : 1];
}

/**
 * Puts the page's fixed words into a language.
 * @param {Language} language
 */
export function translatePage(language) {
  document.documentElement.lang = language;
  for (const place of document.querySelectorAll('[data-word]')) {
    place.textContent = say(/** @type {Word} */ (place.getAttribute('data-word')), language);
  }
  for (const button of document.querySelectorAll('[data-language]')) {
    button.setAttribute('aria-pressed', String(button.getAttribute('data-language') === language));
  }
}
