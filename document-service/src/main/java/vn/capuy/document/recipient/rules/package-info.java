/** To whom a secret document may go. */
package vn.capuy.document.recipient.rules;
