/** Nhiệm vụ giao qua tổ công tác: which tasks a working group carries through. Each keeps its one lead. */
package vn.capuy.document.workinggroup.task;
