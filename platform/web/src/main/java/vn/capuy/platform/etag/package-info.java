/** Validators (RFC 9110): every change names the version it was made from. */
package vn.capuy.platform.etag;
