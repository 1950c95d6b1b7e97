export {
  ActionButton,
  Button,
  CompoundButton,
  DefaultButton,
  IconButton,
  PrimaryButton
} from '@fluentui/react/lib/Button';
