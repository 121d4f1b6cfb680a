import packageJson from '../../package.json' with { type: 'json' };

/** The version of this prebrief, as the package states it. */
export const version: string = packageJson.version;
