/** A site that sends nothing for this long is given up. */
const LONGEST_SILENCE_MS = 30_000;

/** Ends a request when the person stops it, and when the site has been silent for too long. */
export interface Patience {
  /** For the request. */
  readonly signal: AbortSignal;
  /** Something came. */
  readonly renew: () => void;
  /** Whether the site was silent for too long. */
  readonly ranOut: () => boolean;
  /** Throws the reason for which the person stopped the request, if so. */
  readonly throwIfStopped: () => void;
  /** The request is over. */
  readonly end: () => void;
}

/**
 * Watches over a request.
 *
 * @param stop the person's signal
 * @example const waiting = patience(signal); fetch(address, { signal: waiting.signal });
 */
export function patience(stop?: AbortSignal): Patience {
  const abort = new AbortController();
  let ranOut = false;
  const giveUp = () => {
    ranOut = true;
    abort.abort();
  };
  const passOn = () => abort.abort(stop?.reason);
  let timer = setTimeout(giveUp, LONGEST_SILENCE_MS);
  stop?.addEventListener('abort', passOn);
  return {
    signal: abort.signal,
    renew: () => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, LONGEST_SILENCE_MS);
    },
    ranOut: () => ranOut,
    throwIfStopped: () => stop?.throwIfAborted(),
    end: () => {
      clearTimeout(timer);
      stop?.removeEventListener('abort', passOn);
    },
  };
}
