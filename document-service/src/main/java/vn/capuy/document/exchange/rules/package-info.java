/** What must be met before a document goes over the network. */
package vn.capuy.document.exchange.rules;
