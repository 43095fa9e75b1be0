export const rows = ['a'];
