import { INK, Paper, Picture } from './Picture';

/** An article under the glass, without a figure in it. */
export function NothingPicture() {
  return (
    <Picture>
      <Paper x={28} y={16} />
      <circle cx="70" cy="54" r="17" fill={INK.paper} stroke={INK.metal} strokeWidth="3" />
      <path d="m82 67 13 13" stroke={INK.metal} strokeWidth="5" />
      <path d="M62 54h16" stroke={INK.line} />
    </Picture>
  );
}
