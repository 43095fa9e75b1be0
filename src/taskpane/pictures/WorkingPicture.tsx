import { Bar, INK, Picture } from './Picture';

/** Metal on its way into the mould. */
export function WorkingPicture() {
  return (
    <Picture>
      <path d="M20 16h44l-6 26H30z" fill={INK.shade} stroke={INK.line} />
      <path d="M26 22h34" stroke={INK.metal} strokeWidth="4" />
      <path d="M64 16c10 2 14 10 14 30" stroke={INK.metal} strokeWidth="4" />
      <Bar x={54} y={78} />
      <path d="M24 84h88" stroke={INK.line} />
    </Picture>
  );
}
