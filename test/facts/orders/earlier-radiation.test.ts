/** X-rays and CT of the trunk in the last five years: both sides of the border, and what does not count. */
import { imagesOf, report, study } from './support-images.ts';

describe('earlier radiation', () => {
  it.each([
    ['CT of the low back', report({ code: { text: 'CT LS' } }), 1],
    ['X-ray of the hip', report({ code: { text: 'rtg hofte' } }), 1],
    ['CT abdomen', report({ code: { text: 'CT abdomen' } }), 1],
    ['myelography', report({ code: { text: 'Myelografi lumbalt' } }), 1],
    ['a nuclear study of the spine', study({ description: 'SPECT columna' }, 'NM'), 1],
    ['five years ago to the day', report({ code: { text: 'CT LS' }, effectiveDateTime: '2021-11-22' }), 1],
    ['six years ago', report({ code: { text: 'CT LS' }, effectiveDateTime: '2020-11-22' }), 0],
    ['without a date', report({ code: { text: 'CT LS' }, effectiveDateTime: undefined }), 0],
    ['MR', report(), 0],
    ['X-ray of the hand', report({ code: { text: 'rtg hånd' } }), 0],
    ['CT of the head', report({ code: { text: 'CT caput' } }), 0],
    ['ultrasound', report({ code: { text: 'Ultralyd abdomen' } }), 0],
  ])('%s', (_what, record, count) => {
    expect(imagesOf(record).radiation).toHaveLength(count);
  });
});
