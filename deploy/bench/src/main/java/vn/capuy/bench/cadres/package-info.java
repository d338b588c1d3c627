/** The group {@code cadres}: many cadres, brought in by one call, listed, searched and read. */
package vn.capuy.bench.cadres;
