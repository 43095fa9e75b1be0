import { readFileSync } from 'node:fs';
import path from 'node:path';
import { clientWindow } from '../../support/clientWindow';

// The host stands on parts of Microsoft's client library that nobody promised. When one of these tests fails after an
// update of @microsoft/office-js, read src/workbench/host/office/clientLibrary.ts and wire/protocol.ts first.

const { OfficeExtension, Excel } = clientWindow();

test('the version is the one that was looked at', () => {
  const file = path.resolve('node_modules/@microsoft/office-js/package.json');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ version: '1.1.110' });
  expect(JSON.parse(readFileSync('package.json', 'utf8'))).toMatchObject({
    devDependencies: { '@microsoft/office-js': '1.1.110' },
  });
});

test.each(['SessionBase', 'ClientObject', '_testSetRichApiMessageReadyImpl', '_testTriggerRichApiMessageEvent'])(
  'OfficeExtension.%s is a function',
  (name) => {
    expect(Reflect.get(OfficeExtension, name)).toBeInstanceOf(Function);
  },
);

test.each(['createPropertyObject', 'createMethodObject', 'createChildItemObject', 'invokeMethod', 'invokeSetProperty'])(
  'BatchApiHelper.%s is a function',
  (name) => {
    expect(Reflect.get(OfficeExtension.BatchApiHelper, name)).toBeInstanceOf(Function);
  },
);

test('a request comes as actions and object paths, with the numbers that the host knows', async () => {
  const requests: unknown[] = [];
  const executor = {
    executeAsync: (_custom: unknown, flags: number, { Body }: { Body: unknown }) => {
      requests.push({ flags, Body });
      return Promise.resolve({ Headers: {}, Body: { Results: [], TraceIds: [] } });
    },
  };
  OfficeExtension.SessionBase._overrideSession = Object.assign(new OfficeExtension.SessionBase(), {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve(null),
    _createRequestExecutorOrNull: () => executor,
  });
  const { run } = Excel as unknown as { run: (work: (context: RecordedContext) => Promise<void>) => Promise<void> };
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Data');
    sheet.name = 'Facts';
    sheet.load('name');
    sheet.activate();
    await context.sync();
  });
  expect(requests[0]).toMatchSnapshot();
});

/** As much of the library as the recorded request uses. */
interface RecordedContext {
  readonly workbook: {
    readonly worksheets: { getItem(name: string): { name: string; load(names: string): void; activate(): void } };
  };
  sync(): Promise<void>;
}
