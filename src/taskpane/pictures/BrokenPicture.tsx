import { INK, Picture } from './Picture';

/** A bar that broke. */
export function BrokenPicture() {
  return (
    <Picture>
      <g stroke={INK.edge} strokeWidth="1.5">
        <path d="M14 72h36l-6-10 6-8-4-8H20z" fill={INK.metal} />
        <path d="M20 46h26l6-9H32z" fill={INK.light} />
        <path d="M62 72h36l-6-26H58l5 8-5 8z" fill={INK.metal} />
        <path d="M58 46h34l9-9H68z" fill={INK.light} />
        <path d="m98 72-6-26 9-9 8 24z" fill={INK.dark} />
      </g>
      <path d="M56 14v12m0 6v.5" stroke={INK.alarm} strokeWidth="4" />
    </Picture>
  );
}
