/**
 * Phát hành: to whom a document is addressed, when and how it was sent to each of them, and that it was received. The sending
 * is the issuer's; the acknowledgement is the receiver's, who knows of the document because it was sent to him.
 */
package vn.capuy.document.dispatch;
