/** Case files with their subjects, steps, matters, findings and decisions, listed, read and counted. */
package vn.capuy.bench.inspections;
