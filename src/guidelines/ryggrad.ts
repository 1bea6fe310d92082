/** What no guideline gives a number for: our own thresholds and choices, said as ours wherever they decide. */
import { defineSource } from './source.ts';

export const ryggrad = defineSource({
  key: 'ryggrad',
  label: 'Ryggrad, vår terskel',
  title: 'Thresholds and choices of this service where the guideline gives none',
  year: 2026,
  reviewed: '2026-11-22',
  sections: {
    crp: {
      nb: 'CRP over 50 mg/L ved korsryggsmerter regnes her som et sterkt varseltegn (retningslinjen gir ingen grense)',
      en: 'CRP over 50 mg/L with low back pain is taken here as a strong warning sign (the guideline gives no limit)',
    },
    'crp-supports': {
      nb: 'CRP over 10 til og med 50 mg/L støtter en mistanke, men avgjør ingenting alene',
      en: 'CRP over 10 up to 50 mg/L supports a suspicion, but decides nothing alone',
    },
    eighteen: {
      nb: '18 år regnes som voksen (retningslinjen gjelder «over 18 år» og sier ikke hva 18 er)',
      en: '18 is counted as adult (the guideline is for "over 18" and does not say what 18 is)',
    },
    'same-day': {
      nb: 'feber eller høy CRP sammen med nedsatt infeksjonsforsvar, rusmisbruk eller inngrep i ryggen vurderes samme dag',
      en: 'fever or high CRP with weakened defence, drug misuse or a spinal procedure is assessed the same day',
    },
    'grey-zone': {
      nb: 'dag 29 til 42 regnes som gråsone («4–6 uker» i retningslinjen)',
      en: 'day 29 to 42 is taken as a grey zone ("4 to 6 weeks" in the guideline)',
    },
    'recent-imaging': {
      nb: 'bilder av samme område siste 12 måneder uten nye funn siden, regnes som svar nok',
      en: 'images of the same region in the last 12 months with nothing new since are taken as answer enough',
    },
    'young-flag': {
      nb: 'under 20 år med dette som eneste flagg foretrekkes MR av hensyn til stråling',
      en: 'under 20 with this as the only flag MR is preferred because of radiation',
    },
    'distant-cancer': {
      nb: 'kreft uten tegn til sykdom i over ti år og uendrede smerter regnes som svakt flagg',
      en: 'cancer without signs of disease for over ten years and unchanged pain is taken as a weak flag',
    },
    'single-pain-flag': {
      nb: 'ett smertekjennetegn eller sykdomsfølelse alene er vanlig uten alvorlig sykdom og regnes som svakt flagg',
      en: 'one pain characteristic or malaise alone is common without serious disease and is taken as a weak flag',
    },
    'motor-deficit': {
      nb: 'nytt motorisk utfall vurderes raskt, og øker det, er det øyeblikkelig hjelp',
      en: 'a new motor deficit is assessed quickly, and if it increases it is an emergency',
    },
    'bowel-and-bilateral': {
      nb: 'ny avføringslekkasje og tosidig isjias med utfall regnes som cauda equina-tegn',
      en: 'new bowel incontinence and bilateral sciatica with deficits are taken as cauda equina signs',
    },
    'repeated-radiation': {
      nb: 'to eller flere undersøkelser med stråling av kroppen på fem år hos personer under 50 år gir en påminnelse',
      en: 'two or more examinations with radiation of the trunk in five years under the age of 50 draw a reminder',
    },
    'nsaid-risks': {
      nb: 'nyresykdom, hjertesvikt og platehemmere regnes her som risiko ved NSAID (2007-teksten nevner antikoagulantia, mage og hjerte)',
      en: 'kidney disease, heart failure and platelet inhibitors are taken here as risks with NSAIDs (the 2007 text names anticoagulants, stomach and heart)',
    },
    elderly: {
      nb: 'over 65 år regnes her som høy alder ved NSAID («over 65–67 år» i retningslinjen; skade veier tyngst, så den laveste grensen er valgt)',
      en: 'over 65 is taken here as high age with NSAIDs ("over 65-67 years" in the guideline; harm weighs most, so the lower border is chosen)',
    },
    'paracetamol-sum': {
      nb: 'alle preparater legges sammen, og det meste som doseringen tillater, teller',
      en: 'all products are added up, and the most that the instructions allow counts',
    },
    reassurance: {
      nb: '«ikke indisert» sies bare når de viktigste røde flaggene er registrert som avkreftet og alt er lest',
      en: '"not indicated" is said only when the main red flags are recorded as absent and everything was read',
    },
  },
});
