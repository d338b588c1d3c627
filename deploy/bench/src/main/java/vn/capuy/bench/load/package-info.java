/** Work done by many at once, and what one round of it came to. */
package vn.capuy.bench.load;
