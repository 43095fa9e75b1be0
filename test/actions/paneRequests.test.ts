import { onPaneRequest, requestPane, type PaneRequest } from '../../src/actions/paneRequests';

const extract: PaneRequest = { type: 'extractSelection' };
const refresh: PaneRequest = { type: 'refreshAll' };

it('keeps requests until the pane listens, and passes on later ones at once', () => {
  const heard: PaneRequest[] = [];
  requestPane(extract);
  const stop = onPaneRequest((request) => heard.push(request));
  expect(heard).toEqual([extract]);
  requestPane(refresh);
  expect(heard).toEqual([extract, refresh]);
  stop();
});

it('gives a request to one listener once', () => {
  const [first, second] = [jest.fn(), jest.fn()];
  const stopFirst = onPaneRequest(first);
  const stopSecond = onPaneRequest(second);
  stopFirst();
  requestPane(refresh);
  expect(first).not.toHaveBeenCalled();
  expect(second).toHaveBeenCalledTimes(1);
  stopSecond();
  const late = jest.fn();
  onPaneRequest(late)();
  expect(late).not.toHaveBeenCalled();
});
