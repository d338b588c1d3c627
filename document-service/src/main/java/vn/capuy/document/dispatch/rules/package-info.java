/** By what way a secret document may be sent, and how soon its receipt is to be acknowledged. */
package vn.capuy.document.dispatch.rules;
