export { Dropdown, Option, OptionGroup } from '@fluentui/react-components';
