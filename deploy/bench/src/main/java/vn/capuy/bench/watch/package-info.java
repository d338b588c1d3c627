/** What is wrong in spite of good figures. */
package vn.capuy.bench.watch;
