/**
 * Giao nhiệm vụ theo điều khoản: which clauses that require tasks have some, how far these have come, and which have none. A
 * clause is covered by a task that comes of it itself.
 */
package vn.capuy.document.taskcoverage;
