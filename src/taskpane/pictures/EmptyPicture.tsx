import { Bar, INK, Paper, Picture } from './Picture';

/** An article, and what is cast out of it. */
export function EmptyPicture() {
  return (
    <Picture>
      <Paper x={8} y={16} />
      <path d="M54 42h10m-4-4 4 4-4 4" stroke={INK.line} />
      <Bar x={66} y={74} />
      <Bar x={70} y={50} />
    </Picture>
  );
}
