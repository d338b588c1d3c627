/** Thời hạn, nhắc việc, đôn đốc: by when tasks are due and why, and who is to be told of it on which day. */
package vn.capuy.document.task.escalation;
