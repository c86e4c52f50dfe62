/** The left half is narrow on phones and on small windows alike: the wizard asks for its own width, in pixels. */
const WIZARD = 'wizard';

export const WIZARD_CONTAINER = { containerType: 'inline-size', containerName: WIZARD } as const;

/** Too narrow for five labels in a row, and for three controls beside an address. */
export const NARROW = `@container ${WIZARD} (max-width: 519.9px)`;
