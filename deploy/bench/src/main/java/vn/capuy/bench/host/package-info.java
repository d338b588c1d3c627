/** The machine: what it is, how busy it is, and what a process has taken of it. */
package vn.capuy.bench.host;
