import { useEffect, useRef, useState, type RefObject } from 'react';

/**
 * How wide an element is, in pixels, also when that changes.
 *
 * @returns What the element is given as its ref, and its width; 0 until it is known.
 * @example const [place, width] = useWidth();
 */
export function useWidth(): readonly [RefObject<HTMLDivElement>, number] {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [place, width];
}
