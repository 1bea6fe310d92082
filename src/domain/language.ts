/** The two languages every word to a clinician exists in. */
export type Locale = 'nb' | 'en';
export type Localized = Readonly<Record<Locale, string>>;
