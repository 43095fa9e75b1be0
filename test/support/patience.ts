/** How long tests wait for a state, in milliseconds: slow machines are no defect. */
export const PATIENCE = 60_000;
