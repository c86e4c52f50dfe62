/** Words among others that can be pressed: 24 pixels wide and high for a finger, and the lines stay where they are. */
export const PRESSABLE = { minWidth: 24, py: '3px', my: '-3px' } as const;
