import { findBrowser } from './browser';

const isCi = process.env.CI === 'true';

// Two browsers and their servers on two cores: a window that loses a key then says nothing of the product. What fails
// twice does; what fails once is printed.
if (isCi) jest.retryTimes(1, { logErrorsBeforeRetry: true });

/**
 * `describe` for tests that need a browser: skipped on a machine without one, but never where `CI` is true, so that
 * they cannot get lost unseen.
 */
export const describeInBrowser: jest.Describe = findBrowser() === null && !isCi ? describe.skip : describe;
