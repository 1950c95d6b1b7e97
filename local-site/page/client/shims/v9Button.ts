export { Button } from '@fluentui/react-components';
