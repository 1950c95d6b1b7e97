export { Label } from '@fluentui/react-components';
