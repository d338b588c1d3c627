/** What stands under the benchmarks: a PostgreSQL that keeps its promises, and packaged services on it. */
package vn.capuy.bench.stand;
