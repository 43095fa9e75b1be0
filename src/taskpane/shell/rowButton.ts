import { tokens, type GriffelStyle } from '@fluentui/react-components';

/**
 * A button that is all of a row's text: it looks like the text, and shows when it has the focus.
 *
 * @example makeStyles({ open: ROW_BUTTON })
 */
export const ROW_BUTTON: GriffelStyle = {
  display: 'block',
  width: '100%',
  padding: 0,
  border: 'none',
  background: 'none',
  color: tokens.colorNeutralForeground1,
  font: 'inherit',
  textAlign: 'left',
  cursor: 'pointer',
  borderRadius: tokens.borderRadiusSmall,
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
};
