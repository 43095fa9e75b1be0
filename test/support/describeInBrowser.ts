import { findBrowser } from './browser';

/**
 * `describe` for tests that need a browser: skipped on a machine without one, but never where `CI` is true, so that
 * they cannot get lost unseen.
 */
export const describeInBrowser: jest.Describe =
  findBrowser() === null && process.env.CI !== 'true' ? describe.skip : describe;
