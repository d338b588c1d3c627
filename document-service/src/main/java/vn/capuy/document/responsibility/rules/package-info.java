/** How much each part of what a leader answers for weighs. */
package vn.capuy.document.responsibility.rules;
