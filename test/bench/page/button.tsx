// The page that the pane is measured beside: React, FluentProvider and one button, and nothing that they do not need.
import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

const place = document.getElementById('pane');
if (place)
  createRoot(place).render(
    <FluentProvider theme={webLightTheme}>
      <Button>Ready</Button>
    </FluentProvider>,
  );
