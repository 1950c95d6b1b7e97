export { Field } from '@fluentui/react-components';
