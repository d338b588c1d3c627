/** Repeated requests: one {@code Idempotency-Key}, one effect. */
package vn.capuy.platform.idempotency;
