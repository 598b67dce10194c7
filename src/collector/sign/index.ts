export { signOrder, type OrderToSign, type SignOptions } from './sign-order.js';
