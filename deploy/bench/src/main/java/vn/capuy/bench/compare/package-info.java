/** One thing and its yardstick, run in turn. */
package vn.capuy.bench.compare;
