/**
 * Nhiệm vụ: tasks with one lead each and six clear things (person, task, time, responsibility, authority, product), after
 * 226-KL/TW and 08-QC/TW.
 */
package vn.capuy.document.task;
