export { Fabric } from '@fluentui/react/lib/Fabric';
export { FocusZone } from '@fluentui/react/lib/FocusZone';
export { Icon, IconType, Icon as workaround_Icon } from '@fluentui/react/lib/Icon';
export { IconButton } from '@fluentui/react/lib/Button';
export { ImageFit, ImageLoadState } from '@fluentui/react/lib/Image';
export { Overlay } from '@fluentui/react/lib/Overlay';
export { DirectionalHint } from '@fluentui/react/lib/Callout';
export { SpinnerType } from '@fluentui/react/lib/Spinner';
export { TooltipOverflowMode } from '@fluentui/react/lib/Tooltip';
export {
  AnimationVariables,
  FontWeights,
  HighContrastSelector,
  concatStyleSets,
  createTheme,
  getGlobalClassNames,
  getIconClassName,
  getInputFocusStyle,
  getPlaceholderStyles,
  normalize,
  registerIcons,
  registerOnThemeChangeCallback,
  removeOnThemeChangeCallback,
  unregisterIcons
} from '@fluentui/react/lib/Styling';
export {
  BaseComponent,
  GlobalSettings,
  KeyCodes,
  classNamesFunction,
  css,
  getNativeProps,
  getRTL,
  inputProperties,
  omit,
  styled
} from '@fluentui/react/lib/Utilities';

/** The theme that the page has given all copies of Fluent; Fluent's own function knows the theme of its copy only. */
export { getPageTheme as getTheme } from './pageTheme';

/** Method decorator that binds to the instance on first access. */
export function autobind<T extends (...args: never[]) => unknown>(
  _target: object,
  key: string,
  descriptor: TypedPropertyDescriptor<T>
): TypedPropertyDescriptor<T> {
  const method = descriptor.value;
  return {
    configurable: true,
    get() {
      const bound = method?.bind(this) as T;
      Object.defineProperty(this, key, { value: bound, configurable: true, writable: true });
      return bound;
    }
  };
}
