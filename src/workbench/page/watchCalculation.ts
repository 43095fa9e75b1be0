import type { FUniver } from '@univerjs/core/facade';
import { READY, useStatus } from './useStatus';

/** Calculations shorter than this are not worth a word. */
const WORTH_SAYING = 250;

/**
 * Says in the status line when the sheets are being calculated.
 *
 * @returns a function that ends it
 */
export function watchCalculation(api: FUniver): () => void {
  const { setDoing } = useStatus.getState();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const started = api.getFormula().calculationStart(() => {
    clearTimeout(timer);
    timer = setTimeout(() => setDoing('Calculating …'), WORTH_SAYING);
  });
  const ended = api.getFormula().calculationEnd(() => {
    clearTimeout(timer);
    if (useStatus.getState().doing === 'Calculating …') setDoing(READY);
  });
  return () => {
    clearTimeout(timer);
    started.dispose();
    ended.dispose();
  };
}
