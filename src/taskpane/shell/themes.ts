import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

/** The gold of the icon, dark to light. */
const GOLD: BrandVariants = {
  10: '#1a1000',
  20: '#2b1c00',
  30: '#3f2900',
  40: '#523600',
  50: '#664300',
  60: '#7a5100',
  70: '#855900',
  80: '#8f6000',
  90: '#ad780f',
  100: '#c79026',
  110: '#dba640',
  120: '#e9bb5e',
  130: '#f2cd83',
  140: '#f8dfab',
  150: '#fcedcd',
  160: '#fef8ea',
};

const light = createLightTheme(GOLD);
const darkBase = createDarkTheme(GOLD);
/** On a dark ground the darker golds are hard to read. */
const dark: Theme = {
  ...darkBase,
  colorBrandForeground1: GOLD[110],
  colorBrandForeground2: GOLD[120],
  colorBrandForegroundLink: GOLD[110],
  colorBrandForegroundLinkHover: GOLD[120],
  colorCompoundBrandForeground1: GOLD[110],
  colorCompoundBrandStroke: GOLD[110],
};

/** How the pane looks. */
export type ThemeName = 'light' | 'dark' | 'contrast';

const THEMES: Readonly<Record<ThemeName, Theme>> = { light, dark, contrast: teamsHighContrastTheme };

/** The Fluent theme of that name. */
export const themeOf = (name: ThemeName): Theme => THEMES[name];
