import { isLocal, LOCAL_ADDRESS, readAddress } from '../../.tools/addin/address';
import { releaseAddress } from '../../.tools/release/releaseAddress';

describe('the address of the add-in', () => {
  test.each([
    [undefined, LOCAL_ADDRESS],
    ['', LOCAL_ADDRESS],
    ['  ', LOCAL_ADDRESS],
    ['https://example.com', 'https://example.com'],
    ['https://example.com/', 'https://example.com'],
    ['https://example.com/tools/ingot/', 'https://example.com/tools/ingot'],
    [' https://EXAMPLE.com:8443/ingot ', 'https://example.com:8443/ingot'],
  ])('%p is %s', (given, expected) => {
    expect(readAddress(given)).toBe(expected);
  });

  test.each([
    ['example.com', 'INGOT_URL is "example.com", which is no address.'],
    ['http://example.com', 'INGOT_URL is "http://example.com". Excel loads add-ins over https only.'],
    ['file:///c:/ingot', 'Excel loads add-ins over https only.'],
    ['https://example.com/?a=b', 'Leave out what stands after ? and #'],
    ['https://example.com/#a', 'Leave out what stands after ? and #'],
    ['https://me@example.com/', 'any name before @'],
  ])('%s is refused', (given, message) => {
    expect(() => readAddress(given)).toThrow(message);
    expect(() => releaseAddress(given)).toThrow(message);
  });
});

describe('the address of a release', () => {
  it('is one that others reach', () => {
    expect(releaseAddress('https://example.com/ingot/')).toBe('https://example.com/ingot');
  });

  test.each([
    [undefined, 'A release needs the address that it will be served from'],
    ['', 'A release needs the address that it will be served from'],
    ['https://localhost:3000', 'INGOT_URL is "https://localhost:3000", which only this machine reaches.'],
    ['https://ingot.localhost', 'which only this machine reaches'],
    ['https://127.0.0.1/ingot', 'which only this machine reaches'],
    ['https://127.1', 'which only this machine reaches'],
    ['https://[::1]:8443', 'which only this machine reaches'],
    ['https://0.0.0.0', 'which only this machine reaches'],
  ])('%p is refused', (given, message) => {
    expect(() => releaseAddress(given)).toThrow(message);
  });

  it.each(['https://localhost.example.com', 'https://1270.example', 'https://10.0.0.5'])(
    '%s is not local',
    (address) => {
      expect(isLocal(address)).toBe(false);
    },
  );
});
