/** Outcomes for people and for programs. */
package vn.capuy.bench.report;
