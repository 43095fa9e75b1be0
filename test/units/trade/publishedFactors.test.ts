import { convertTrade } from '../../../src/units/trade/convertTrade';

describe('factors as they were published', () => {
  // 2006 IPCC Guidelines, volume 2, table 1.2: net TJ a Gg.
  test.each([
    ['crude oil', 42.3],
    ['gasoline', 44.3],
    ['jet fuel', 44.1],
    ['kerosene', 43.8],
    ['diesel', 43],
    ['fuel oil', 40.4],
    ['LPG', 47.3],
    ['ethane', 46.4],
    ['petroleum coke', 32.5],
    ['anthracite', 26.7],
    ['coking coal', 28.2],
    ['bituminous coal', 25.8],
    ['sub-bituminous coal', 18.9],
    ['lignite', 11.9],
    ['coke', 28.2],
  ])('a tonne of %s has %d GJ net', (of, heat) => {
    expect(convertTrade(1, 't', 'GJ', { of: `${of}, net` })).toBe(heat);
  });

  // USDA, Agricultural Handbook 697 and the standards for grain: pounds a bushel.
  test.each([
    ['wheat', 60],
    ['soybeans', 60],
    ['corn', 56],
    ['sorghum', 56],
    ['rye', 56],
    ['flaxseed', 56],
    ['canola', 50],
    ['barley', 48],
    ['rough rice', 45],
    ['oats', 32],
  ])('a bushel of %s weighs %d lb', (of, pounds) => {
    expect(convertTrade(1, 'bu', 'lb', { of })).toBe(pounds);
  });
});
