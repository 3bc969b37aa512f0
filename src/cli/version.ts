/** Put in by the build from package.json. */
declare const YOHA_VERSION: string;

export const version: string = YOHA_VERSION;
