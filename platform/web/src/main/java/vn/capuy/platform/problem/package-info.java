/** Refusals as RFC 9457 problems in the caller's language; the one place that turns exceptions into answers. */
package vn.capuy.platform.problem;
