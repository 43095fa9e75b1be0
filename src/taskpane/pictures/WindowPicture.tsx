import { Bar, INK, Picture } from './Picture';

/** A workbook with the pane at its side. */
export function WindowPicture() {
  return (
    <Picture>
      <rect x="6" y="12" width="108" height="72" rx="4" fill={INK.paper} stroke={INK.line} />
      <path d="M6 26h108M72 26v58" stroke={INK.line} />
      <path d="M6 41h66M6 55h66M6 70h66M28 26v58M50 26v58" stroke={INK.shade} />
      <g transform="translate(75 64) scale(.7)">
        <Bar x={0} y={0} />
      </g>
      <path d="M79 72h26" stroke={INK.line} />
    </Picture>
  );
}
