/** What the law asks before a document is opened, kept secret longer or marked at another level. */
package vn.capuy.document.secrecy.rules;
