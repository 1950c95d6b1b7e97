export { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
