export { TooltipHost } from '@fluentui/react/lib/Tooltip';
