export {
  Overflow,
  OverflowItem,
  Switch,
  Tab,
  TabList,
  useIsOverflowItemVisible,
  useOverflowMenu
} from '@fluentui/react-components';
