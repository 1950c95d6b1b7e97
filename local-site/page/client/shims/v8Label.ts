export { Label } from '@fluentui/react/lib/Label';
