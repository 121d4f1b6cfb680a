/** What stands beside that which is new or has changed; it reads without colour. */
export const changeMarks = { new: '+', changed: '•' } as const;
