/** The colours of Office, as `Office.context.officeTheme` has them. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
  readonly themeId: string;
}

/** Office's colourful theme. */
export const LIGHT_THEME: OfficeTheme = {
  bodyBackgroundColor: '#FFFFFF',
  bodyForegroundColor: '#242424',
  controlBackgroundColor: '#F5F5F5',
  controlForegroundColor: '#242424',
  isDarkTheme: false,
  themeId: 'Colorful',
};

/** Office's black theme. */
export const DARK_THEME: OfficeTheme = {
  bodyBackgroundColor: '#1F1F1F',
  bodyForegroundColor: '#FFFFFF',
  controlBackgroundColor: '#292929',
  controlForegroundColor: '#FFFFFF',
  isDarkTheme: true,
  themeId: 'Black',
};
