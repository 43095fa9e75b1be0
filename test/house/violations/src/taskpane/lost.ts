// @ts-expect-error There is no such package.
export type { Nowhere } from 'ingot-no-such-package';
