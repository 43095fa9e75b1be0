export const sheet = 'a';
