/**
 * Trách nhiệm người đứng đầu: what a leader answers for, over his own tasks, those that he handed on in parts, those of the places
 * that his working groups direct, and those of the bodies below; each point explained and traced to its tasks.
 */
package vn.capuy.document.responsibility;
