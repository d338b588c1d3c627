/** What is asked before an evaluation is entered, and by which weights it comes to its points. */
package vn.capuy.document.evaluation.rules;
