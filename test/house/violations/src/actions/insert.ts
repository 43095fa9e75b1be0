export { sheet } from '../workbook/sheet';
