/**
 * How the cost of each operation grows: with ten and a hundred times as many records, and with twice and four times as many
 * clients. What is measured are the benchmarks of the other groups, on records of several sizes.
 */
package vn.capuy.bench.growth;
