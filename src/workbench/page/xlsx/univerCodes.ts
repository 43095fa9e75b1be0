import type { Alignment, BorderStyle } from 'exceljs';

/* The numbers that Univer's workbooks hold, under names. */

export const NO = 0;
export const YES = 1;

export const NUMBER = 2;
export const BOOLEAN = 3;
/** A text that stays one, whatever it looks like. */
export const KEPT_TEXT = 4;

export const WRAPPED = 3;

export const HORIZONTAL: Readonly<Record<number, NonNullable<Alignment['horizontal']>>> = {
  1: 'left',
  2: 'center',
  3: 'right',
  4: 'justify',
};

export const VERTICAL: Readonly<Record<number, NonNullable<Alignment['vertical']>>> = {
  1: 'top',
  2: 'middle',
  3: 'bottom',
};

export const BORDERS: Readonly<Record<number, BorderStyle>> = {
  1: 'thin',
  2: 'hair',
  3: 'dotted',
  4: 'dashed',
  5: 'dashDot',
  6: 'dashDotDot',
  7: 'double',
  8: 'medium',
  9: 'mediumDashed',
  10: 'mediumDashDot',
  11: 'mediumDashDotDot',
  12: 'slantDashDot',
  13: 'thick',
};
