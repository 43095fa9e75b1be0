import type { ReactNode } from 'react';

/** The colours of the drawings: lines and paper from the theme, gold as in the icon. */
export const INK = {
  line: 'var(--colorNeutralForeground3)',
  paper: 'var(--colorNeutralBackground1)',
  shade: 'var(--colorNeutralBackground4)',
  metal: '#f0a30a',
  light: '#ffd75e',
  dark: '#b86e00',
  edge: '#4a2c00',
  alarm: 'var(--colorPaletteRedForeground1)',
} as const;

/** A small drawing, 120 by 96, that a screen reader passes over: the words beside it say the same. */
export function Picture({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      width="120"
      height="96"
      viewBox="0 0 120 96"
      fill="none"
      strokeWidth="2"
      strokeLinejoin="round"
      strokeLinecap="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

/** A sheet of paper with lines of text; `y` is its upper edge. */
export function Paper({ x, y, lines = 4 }: { readonly x: number; readonly y: number; readonly lines?: number }) {
  return (
    <g transform={`translate(${x} ${y})`} stroke={INK.line}>
      <path d="M0 0h30l10 10v42H0z" fill={INK.paper} />
      <path d="M30 0v10h10" fill={INK.shade} />
      {Array.from({ length: lines }, (_, line) => (
        <path key={line} d={`M7 ${18 + line * 8}h${line === lines - 1 ? 15 : 26}`} />
      ))}
    </g>
  );
}

/** A cast bar; `x`, `y` are its lower left corner. */
export function Bar({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g transform={`translate(${x} ${y})`} strokeWidth="1.5" stroke={INK.edge}>
      <path d="M0 0h42l-5-16H5z" fill={INK.metal} />
      <path d="M5-16h32l10-8H17z" fill={INK.light} />
      <path d="M42 0l-5-16 10-8 6 15z" fill={INK.dark} />
    </g>
  );
}
