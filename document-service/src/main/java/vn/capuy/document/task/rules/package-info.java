/** What is asked before a task is assigned, verified or cancelled, where the answer may be left to a person. */
package vn.capuy.document.task.rules;
