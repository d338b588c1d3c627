/** Medians, percentiles and ratios. */
package vn.capuy.bench.stats;
