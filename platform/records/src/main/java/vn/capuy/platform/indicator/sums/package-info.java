/**
 * Kept sums: what an indicator counts by days is summed beforehand by months and years, for each organisation for which it
 * counts, so that a figure as known now costs the same whatever the number of records. See ADR 43.
 */
package vn.capuy.platform.indicator.sums;
