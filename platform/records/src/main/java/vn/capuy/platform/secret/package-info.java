/** What the database keeps and must not tell: encrypted by keys that it does not have. */
package vn.capuy.platform.secret;
