/** A body's tasks with their histories, and the close of a week of them. */
package vn.capuy.bench.tasks;
