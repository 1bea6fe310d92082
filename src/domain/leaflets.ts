/** The patient leaflets: the last part of each one's address. */
export const leafletNames = ['acute-back-pain', 'sciatica', 'why-no-scan'] as const;
export type LeafletName = (typeof leafletNames)[number];
