/* global CustomFunctions, Excel, Office, document */
// An add-in as small as can be: it says in its page what it was asked for.

const say = (text) => {
  document.querySelector('output').textContent = text;
};

const selected = (prefix) => async (event) => {
  await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load('address');
    await context.sync();
    say(`${prefix} ${range.address}`);
  });
  event.completed();
};

Office.onReady(({ host }) => {
  Office.actions.associate('ExtractSelection', selected('selection'));
  Office.actions.associate('ExtractFromCell', selected('menu'));
  Office.actions.associate('RefreshAll', () => Promise.reject(new Error('<b>No article</b> answers.')));
  Office.addin.onVisibilityModeChanged(({ visibilityMode }) => say(visibilityMode));
  CustomFunctions.associate('TWICE', (number) => 2 * number);
  say(`ready in ${host}`);
});
