export {
  FluentProvider,
  createLightTheme,
  makeStyles,
  mergeClasses,
  shorthands,
  tokens,
  typographyStyles,
  useArrowNavigationGroup,
  useFocusableGroup
} from '@fluentui/react-components';
export {
  GroupperMoveFocusActions,
  GroupperMoveFocusEvent,
  MoverKeys,
  MoverMoveFocusEvent,
  useMergedTabsterAttributes_unstable
} from '@fluentui/react-tabster';
export { __styles } from '@griffel/react';
