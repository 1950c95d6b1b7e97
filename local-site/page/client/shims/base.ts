export * as editCustomerPromise from './editCustomerPromise';
export * as idleWebTask from './idleWebTask';
