/** The choices of examination that several rules share, as chapter 6.3 and the table of flags put them. */
import type { ImagingConclusion } from '../../domain/advice.ts';
import type { ImagingRank } from '../rule.ts';

type Choice = ImagingConclusion & { readonly rank: ImagingRank };

/** MR, with CT and X-ray together where MR cannot be had (6.3.3, comment e); never a reason to wait. */
export const emergencyImaging: Choice = {
  rank: 'emergency',
  advice: 'indicated',
  firstChoice: ['mr'],
  alternative: [['ct', 'xr']],
};

export const seriousImaging: Choice = {
  rank: 'serious',
  advice: 'indicated',
  firstChoice: ['mr'],
  alternative: [['ct', 'xr']],
};

/** Comment f: X-ray and ESR lower a suspicion that is weak from the start. */
export const weakFlagImaging: Choice = {
  rank: 'weak-flag',
  advice: 'indicated',
  firstChoice: ['xr', 'esr'],
  alternative: [['mr']],
};

export const structuralXray: Choice = {
  rank: 'structural',
  advice: 'indicated',
  firstChoice: ['xr'],
  alternative: [['mr']],
};

/** 6.3.2: "MR, alternatively CT". */
export const nerveRootImaging: Choice = {
  rank: 'indicated',
  advice: 'indicated',
  firstChoice: ['mr'],
  alternative: [['ct']],
  onAPar: ['ct'],
};

/** MR is named as the primary examination; CT is only what is left when it cannot be had. */
export const mrPrimarily: Choice = {
  rank: 'indicated',
  advice: 'indicated',
  firstChoice: ['mr'],
  alternative: [['ct']],
};

export const notIndicated: Choice = {
  rank: 'not-indicated',
  advice: 'not-indicated',
  firstChoice: [],
  alternative: [],
};

export const needMoreData: Choice = {
  rank: 'need-more-data',
  advice: 'need-more-data',
  firstChoice: ['mr'],
  alternative: [],
};

export const greyZone: Choice = {
  rank: 'grey-zone',
  advice: 'may-be-considered',
  firstChoice: ['mr'],
  alternative: [],
};
