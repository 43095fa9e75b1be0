import { FluentProvider } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { studyRows } from '../../../src/dataset/checks/studyRows';
import type { RowCells } from '../../../src/model/dataset';
import SeriesView from '../../../src/taskpane/series/SeriesView';
import { themeOf, type ThemeName } from '../../../src/taskpane/shell/themes';

/** What a test sets before the page starts, and reads from it. */
declare const fixture: {
  readonly rows: readonly RowCells[];
  readonly theme: ThemeName;
  /** What inserting a chart is refused with. */
  readonly refusal: string | null;
  readonly asked: string[];
};

const studied = studyRows(fixture.rows);
const place = document.getElementById('pane');
if (place !== null) {
  createRoot(place).render(
    <FluentProvider theme={themeOf(fixture.theme)} style={{ minHeight: '100vh' }}>
      <main>
        <h1 style={{ position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' }}>Ingot</h1>
        <SeriesView
          studied={studied}
          onInsertChart={(series, where) => {
            fixture.asked.push(`${where} ${series.key}`);
            return fixture.refusal === null
              ? Promise.resolve({ sheet: 'Exports', address: 'Exports!A1:F9', periods: 6 })
              : Promise.reject(new Error(fixture.refusal));
          }}
          onShowRow={(id) => fixture.asked.push(`row ${id}`)}
        />
      </main>
    </FluentProvider>,
  );
}
