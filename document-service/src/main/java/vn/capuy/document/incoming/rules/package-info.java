/** What a person has to look at when a document arrives, and by when it is to be dealt with. */
package vn.capuy.document.incoming.rules;
