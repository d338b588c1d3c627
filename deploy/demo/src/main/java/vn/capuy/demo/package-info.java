/**
 * The demo term: a seeded generator that writes the records of the Bình Liêu district Party committee, term
 * 2020–2025, as CSV files for the public import API. All people in them are invented.
 *
 * <p>Each subject draws from its own seeded random, so that a change in one file does not ripple into the others.
 */
package vn.capuy.demo;
