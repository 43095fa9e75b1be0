import { installCustomFunctions, HostError } from '../support/customFunctions';

describe('the functions of the add-in', () => {
  beforeEach(() => {
    jest.resetModules();
  });

  it('are known at once, and answer with a promise until their code is there', async () => {
    const registered = installCustomFunctions();
    const { associateFunctions } = await import('../../src/functions/associateFunctions');
    associateFunctions();
    expect([...registered.keys()]).toEqual([
      'CONVERTUNIT',
      'UNITS',
      'UTILIZATION',
      'ATTRIBUTABLE',
      'YOY',
      'PRIOR',
      'ANNUALIZE',
      'GROWTHRATE',
      'YOYSERIES',
      'DECUMULATE',
      'PARSE',
      'FIGURES',
      'FIGURE',
    ]);

    const first = registered.get('CONVERTUNIT')?.([[1.5]], [['kt']], [['t']]);
    expect(first).toBeInstanceOf(Promise);
    expect(await first).toEqual([[1500]]);
    expect(registered.get('YOY')?.([[118]], [[100]])).toEqual([[0.18]]);
  });

  it('say that their code could not be loaded, and try again', async () => {
    const registered = installCustomFunctions();
    let there = false;
    jest.doMock('../../src/functions/functions', () => {
      if (!there) throw new Error('offline');
      return { convertUnit: () => [[1500]], yoy: () => [[0.18]] };
    });
    const { associateFunctions } = await import('../../src/functions/associateFunctions');
    associateFunctions();
    const call = (): unknown => registered.get('YOY')?.([[118]], [[100]]);
    await expect(call()).rejects.toEqual(
      new HostError(
        '#N/A',
        "Ingot's functions could not be loaded. Check the connection, then recalculate (Ctrl+Alt+F9).",
      ),
    );
    there = true;
    await expect(call()).resolves.toEqual([[0.18]]);
    jest.dontMock('../../src/functions/functions');
  });
});
