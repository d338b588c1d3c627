/**
 * Số liệu chốt của cấp dưới: the sealed figures of the installations below this one, kept as they were received and told
 * merged, with what is missing.
 */
package vn.capuy.report.below;
