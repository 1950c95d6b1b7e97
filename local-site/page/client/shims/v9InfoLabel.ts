export { InfoLabel } from '@fluentui/react-components';
